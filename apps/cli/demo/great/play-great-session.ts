import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CountedSession } from '@vinhdanh/application';
import { recountSession } from '@vinhdanh/domain';
import type { DossierView, SessionView } from '../../http/views';
import { CouncilMeeting, PROVINCIAL_COUNCIL } from '../council';
import { killHard } from '../kills';
import { inParallel } from '../merge/in-parallel';
import type { Stage } from '../stage';
import { must, seconds } from '../story';
import { verifyWholeRecord } from '../prove-by-log';
import { waitFor } from '../wait-for';
import { checkBoxes } from '../../sessions/check-boxes';
import { countOf, type Group } from './groups';
import { openAtVote, type OpenedDossier } from './open-at-vote';
import { SecretPart } from './secret-part';
import { agreeing, choiceOf, IN_WRITING, isRecused, NEEDED, plotOf, type Plot } from './votes';

/** What the session came to, for programs. */
export interface GreatSessionOutcome {
  readonly dossiers: number;
  readonly papers: number;
  /** Those in the box of the secret ballot. */
  readonly secretPapers: number;
  readonly lines: number;
  readonly passed: number;
  readonly failed: number;
  /** From the chair's signature to the last dossier, milliseconds, a killed worker included. */
  readonly deliveredInMs: number;
  readonly kills: number;
}

const HELD_ON = '2022-11-15';
const BEFORE_KILL = 8;
/** The share of dossiers that have their outcome when the worker is killed once more. */
const KILLED_AFTER = 0.3;
const PATIENCE_MS = 300_000;
const WIDTH = 12;

/** One session over all groups: voted, counted, minuted and delivered, its worker killed twice. */
export async function playGreatSession(
  stage: Stage,
  groups: readonly Group[],
  folder: string,
): Promise<GreatSessionOutcome> {
  const { story, cast } = stage;
  story.chapter(`Mở ${countOf(groups)} hồ sơ và đưa đến Hội đồng tỉnh`);
  for (const { told, count } of groups) story.say(`  ${count} hồ sơ: ${told}`);
  const opened = await openAtVote(stage, groups);
  const plot = plotOf(opened);

  story.chapter(`Phiên họp ngày ${HELD_ON}: 22 thành viên, 20 dự họp, 2 bằng văn bản`);
  const ids = opened.map(({ id }) => id);
  const meeting = await story.tell('Triệu tập, chốt danh sách, điểm danh', async () => {
    const convened = await CouncilMeeting.convene(cast, PROVINCIAL_COUNCIL, HELD_ON, ids);
    await convened.begin(IN_WRITING);
    return convened;
  });
  for (const { member, dossier } of plot.recusals)
    await story.tell(`Một ủy viên rút khỏi việc xét hồ sơ ${dossier.code}`, () =>
      meeting.recuse(member, dossier.id, 'Là người thân của người được đề nghị.'),
    );
  const keys = await SecretPart.keys(stage, meeting, await meeting.until('frozen'));
  const voting = await story.tell(
    'Chủ tịch Hội đồng mở bỏ phiếu',
    () => meeting.open(),
    ({ ballots }) => ballots.map(({ id, form, lines }) => `${id}: ${form}, ${lines.length} dòng`).join('; '),
  );
  const secret = keys && (await SecretPart.opened(stage, meeting, voting, keys));
  await secret?.takeTokens(meeting.members);
  const papers = await voteWithKill(stage, meeting, voting, plot);
  await secret?.cast((member, { lines }) =>
    lettersOf(voting, lines, plot, member, meeting.members.indexOf(member)),
  );
  await story.tell('Kết thúc bỏ phiếu', () => meeting.closeVoting());
  const secretPapers = (await secret?.count()) ?? 0;
  const closed = await story.tell('Kiểm phiếu', () => meeting.until('closed'));
  await story.tell('Mọi con số đúng như đã bỏ', () => checkCount(stage, meeting, closed, opened, plot));

  story.chapter('Biên bản và kết quả về từng hồ sơ');
  const began = performance.now();
  await story.tell('Thư ký rồi chủ tịch ký biên bản', () => meeting.signMinutes());
  const kills = 1 + (await deliverWithKill(stage, meeting, ids.length));
  const deliveredInMs = Math.round(performance.now() - began);
  story.say(`Từ khi ký đến hồ sơ cuối cùng: ${seconds(deliveredInMs)}, kể cả một lần kill -9.`);
  await story.tell(
    'Từng hồ sơ có đúng kết quả của mình, đúng một lần',
    () => checkDossiers(stage, meeting.id, closed),
    (counts) => `${counts} hồ sơ`,
  );
  await story.tell(
    'Biên bản PDF dựng từ phiên họp',
    () => keepMinutes(stage, meeting.id, folder),
    (file) => file,
  );
  await story.tell(
    'Tính lại mọi con số chỉ từ bản xuất của phiên họp',
    () => verify(stage, meeting.id, folder),
    (lines) =>
      `${lines} dòng và hòm phiếu kín, không số nào khác; vinhdanh session verify ${join(folder, 'session.json')}`,
  );
  await story.tell(
    'Tính lại toàn bộ nhật ký (vinhdanh record verify)',
    verifyWholeRecord,
    (count) => `${count} sự kiện, khớp`,
  );
  const passed = (closed.results ?? []).filter(({ outcome }) => outcome === 'passed').length;
  return {
    dossiers: ids.length,
    papers,
    secretPapers,
    lines: papers * ids.length,
    passed,
    failed: ids.length - passed,
    deliveredInMs,
    kills,
  };
}

/** The first papers one by one, the others at the same moment while the worker is killed. @returns how many papers */
async function voteWithKill(
  { story }: Stage,
  meeting: CouncilMeeting,
  voting: SessionView,
  plot: Plot,
): Promise<number> {
  const named = voting.ballots.filter(({ phase, form }) => phase === 'open' && form === 'open');
  const lines = named.flatMap((ballot) => ballot.lines).length;
  const castPaper = async (member: string): Promise<void> => {
    const seat = meeting.members.indexOf(member);
    for (const ballot of named)
      await meeting.castLetters(member, lettersOf(voting, ballot.lines, plot, member, seat), ballot.id);
  };
  await story.tell(`${BEFORE_KILL} phiếu đầu tiên, mỗi phiếu ${lines} dòng`, async () => {
    for (const member of meeting.members.slice(0, BEFORE_KILL)) await castPaper(member);
  });
  const others = meeting.members.slice(BEFORE_KILL);
  await story.tell(
    `${others.length} phiếu còn lại cùng một lúc, worker bị kill -9 giữa chừng`,
    async () => {
      const { successor } = killHard('worker');
      await Promise.all(others.map(castPaper));
      return successor;
    },
    (next) => `worker mới ${next}`,
  );
  const { papersCast, papers, results } = await meeting.withAllPapers();
  must(papersCast === meeting.members.length, `mới có ${papersCast} phiếu`);
  must(papers === null && results === null, 'phiếu lộ ra trước khi kết thúc');
  return papersCast;
}

const LETTERS = { agree: 'a', disagree: 'd', other: 'o', blank: 'b' } as const;

function lettersOf(
  { agenda }: SessionView,
  lines: readonly number[],
  plot: Plot,
  member: string,
  seat: number,
): string {
  return lines
    .map((line) => {
      const dossier = agenda[line - 1]?.dossier ?? '';
      return isRecused(plot, member, dossier) ? 'r' : LETTERS[choiceOf(plot, seat, dossier, line)];
    })
    .join('');
}

async function checkCount(
  { story }: Stage,
  { members }: CouncilMeeting,
  closed: SessionView,
  opened: readonly OpenedDossier[],
  plot: Plot,
): Promise<void> {
  const results = new Map((closed.results ?? []).map((result) => [result.dossier, result]));
  for (const [index, { id, code, group }] of opened.entries()) {
    const result = results.get(id);
    const agree = agreeing(plot, members, id, index + 1);
    must(result !== undefined, `không có kết quả của ${code}`);
    must(
      result.agree === agree && result.needed === group.needed,
      `${code}: ${result.agree}/${result.needed}`,
    );
    must(result.outcome === (agree >= group.needed ? 'passed' : 'failed'), `${code}: ${result.outcome}`);
  }
  for (const { id, code } of [plot.atThreshold, plot.oneShort]) {
    const { agree, base, outcome } = results.get(id) ?? {};
    const verdict = outcome === 'passed' ? 'đạt, vừa đủ' : 'không đạt, thiếu một phiếu';
    story.say(`  ${code}: ${agree} đồng ý / ${base} thành viên, cần ${NEEDED}: ${verdict}`);
  }
  for (const { dossier } of plot.recusals) {
    const { recused, neededWithoutRecused, baseWithoutRecused } = results.get(dossier.id) ?? {};
    must(recused === 1, `${dossier.code}: ${recused} ghế rút khỏi việc xét`);
    story.say(
      `  ${dossier.code}: một ghế rút khỏi việc xét; nếu không tính ghế ấy cần ${neededWithoutRecused} / ${baseWithoutRecused}`,
    );
  }
}

/** @returns how many times the worker was killed */
async function deliverWithKill(
  { story, cast }: Stage,
  meeting: CouncilMeeting,
  total: number,
): Promise<number> {
  const secretary = await cast.as(PROVINCIAL_COUNCIL.secretary, 'secretary');
  const far = await story.tell(
    'Kết quả đang về từng hồ sơ: kill -9 tiến trình worker giữa chừng',
    async () => {
      const outcomes = await waitFor('kết quả về một phần hồ sơ', async () => {
        const { phase, outcomes: now } = await secretary.get<SessionView>(`/api/sessions/${meeting.id}`);
        return now && (phase === 'delivered' || now.delivered >= total * KILLED_AFTER) ? now : undefined;
      });
      await killHard('worker').successor;
      return outcomes;
    },
    ({ delivered }) => `đã về ${delivered}/${total} khi bị kill`,
  );
  must(
    far.delivered < total,
    'kết quả đã về hết trước khi worker bị kill: phiên họp quá nhỏ để thử việc này',
  );
  const { outcomes, passedOver } = await story.tell('Worker mới làm tiếp đến hồ sơ cuối cùng', () =>
    meeting.until('delivered', PATIENCE_MS),
  );
  must(outcomes?.delivered === total && passedOver.length === 0, `${outcomes?.delivered}/${total} hồ sơ`);
  return 1;
}

/** Every dossier has the session's outcome once, and stands where it belongs. @returns how many were looked at */
async function checkDossiers({ cast }: Stage, session: string, closed: SessionView): Promise<number> {
  const auditor = await cast.auditor();
  const results = closed.results ?? [];
  const secret = new Set(closed.ballots.filter(({ form }) => form === 'secret').map(({ id }) => id));
  await inParallel(results, WIDTH, async ({ dossier, outcome, agree, ballot = '' }) => {
    const { code, status, step, results: kept } = await auditor.get<DossierView>(`/api/dossiers/${dossier}`);
    const own = kept.filter((result) => result.session === session);
    must(own.length === 1, `${code} có ${own.length} kết quả của phiên họp`);
    const told = secret.has(ballot) ? undefined : agree;
    must(own[0]?.outcome === outcome && own[0].agree === told, `${code} có kết quả khác`);
    const isRight =
      outcome === 'passed' ? step !== null && step.id !== 'province.vote' : status === 'refused';
    must(isRight, `${code}: ${outcome} mà ${status} ở ${step?.id ?? 'không đâu'}`);
  });
  return results.length;
}

/** Leaves the minutes. @returns the file */
async function keepMinutes({ cast }: Stage, session: string, folder: string): Promise<string> {
  const auditor = await cast.auditor();
  const bytes = await auditor.get<Uint8Array>(`/api/sessions/${session}/minutes`);
  must(Buffer.from(bytes.subarray(0, 5)).toString() === '%PDF-', 'biên bản không phải PDF');
  const file = join(folder, 'minutes.pdf');
  writeFileSync(file, bytes);
  return file;
}

/** Redoes every number from the export, which is left for whoever wants to do it again. @returns how many lines */
async function verify({ cast }: Stage, session: string, folder: string): Promise<number> {
  const auditor = await cast.auditor();
  const exported = await auditor.get<CountedSession>(`/api/sessions/${session}/export`);
  writeFileSync(join(folder, 'session.json'), JSON.stringify(exported));
  const { results, differences } = recountSession(exported);
  must(differences.length === 0, `bản xuất khác ${differences.length} chỗ`);
  const faults = (await checkBoxes(exported)).flatMap((box) => box.faults);
  must(faults.length === 0, `hòm phiếu kín sai: ${faults.join(', ')}`);
  return results.length;
}
