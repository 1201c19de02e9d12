import { randomUUID } from 'node:crypto';
import type { Choice } from '@vinhdanh/domain';
import { ApiProblem } from '../http/api-problem';
import type { SessionView } from '../http/views';
import { CouncilMeeting, PROVINCIAL_COUNCIL } from './council';
import type { Part } from './dossiers';
import { killHard } from './kills';
import type { Stage } from './stage';
import { must } from './story';

type Submitted = { readonly id: string; readonly code: string };

/** The three dossiers of the session: one passes, one falls one vote short, from one a member is recused. */
export interface Agenda {
  readonly head: Submitted;
  readonly falling: Submitted;
  readonly kin: Submitted;
}

const INSPECTOR: Part = { account: 'thanh-tra.lang-son', role: 'inspector' };
const HELD_ON = '2022-11-15';
const IN_WRITING = ['ls.16', 'ls.17'];
const RECUSED = 'ls.07';
/** How many papers are in when the worker is killed. */
const BEFORE_KILL = 8;
/** 16 of 22 are needed: 70 % of all members. */
const AGREE_TO_FALLING = 15;

function choicesOf(index: number, member: string, { head, falling, kin }: Agenda): Record<string, Choice> {
  return {
    [head.id]: index === 21 ? 'disagree' : 'agree',
    [falling.id]: index < AGREE_TO_FALLING ? 'agree' : 'disagree',
    ...(member === RECUSED ? {} : { [kin.id]: index === 20 ? 'other' : 'agree' }),
  };
}

/** The provincial session of the year: 22 seats, 20 in the meeting and 2 in writing, the worker killed in between. */
export async function holdProvincialSession(stage: Stage, agenda: Agenda): Promise<void> {
  const { story, cast, dossiers } = stage;
  const ids = [agenda.head.id, agenda.falling.id, agenda.kin.id];
  const meeting = await story.tell(
    `Triệu tập phiên họp Hội đồng tỉnh ngày ${HELD_ON}, ba hồ sơ`,
    async () => {
      await dossiers.allAt(ids, 'province.vote');
      return CouncilMeeting.convene(cast, PROVINCIAL_COUNCIL, HELD_ON, ids);
    },
  );
  stage.sessions.push({ id: meeting.id, secretary: PROVINCIAL_COUNCIL.secretary });
  await story.tell('Chốt danh sách, điểm danh 22 ghế: 20 dự họp, 2 bằng văn bản', () =>
    meeting.begin(IN_WRITING),
  );
  await story.tell(`Một ủy viên rút khỏi việc xét hồ sơ ${agenda.kin.code}`, () =>
    meeting.recuse(RECUSED, agenda.kin.id, 'Là người thân của người được đề nghị.'),
  );
  await story.tell('Chủ tịch Hội đồng mở bỏ phiếu', () => meeting.open());

  const early = meeting.members.slice(0, BEFORE_KILL);
  const late = meeting.members.slice(BEFORE_KILL + 1);
  await story.tell(`${early.length} phiếu đầu tiên`, () => castInTurn(meeting, early, 0, agenda));
  await refuseSecondPaper(stage, meeting, agenda);
  await story.tell(`Thanh tra tạm dừng hồ sơ ${agenda.kin.code} vì có đơn; việc bỏ phiếu vẫn tiếp tục`, () =>
    dossiers.act(agenda.kin.id, INSPECTOR, 'hold', HELD_ON, { reason: 'Có đơn phản ánh, đang xác minh.' }),
  );
  await story.tell(
    `Worker bị kill -9 giữa lúc bỏ phiếu; ${late.length} phiếu còn lại vẫn vào đủ`,
    async () => {
      const { killed, successor } = killHard('worker');
      story.say(`  kill -9 ${killed} (worker)`);
      await castInTurn(meeting, late, BEFORE_KILL + 1, agenda);
      return successor;
    },
    (next) => `worker mới ${next}`,
  );
  await story.tell('Thanh tra xác minh xong, cho tiếp tục trước khi kết thúc bỏ phiếu', () =>
    dossiers.act(agenda.kin.id, INSPECTOR, 'lift', HELD_ON, { reason: 'Đơn không có cơ sở.' }),
  );
  const ended = await story.tell(
    'Kết thúc bỏ phiếu, thư ký rồi chủ tịch ký biên bản, kết quả về từng hồ sơ',
    async () => {
      const before = await meeting.withAllPapers();
      must(before.papersCast === meeting.members.length, `mới có ${before.papersCast} phiếu`);
      must(before.papers === null && before.results === null, 'phiếu lộ ra trước khi kết thúc');
      return meeting.end();
    },
  );
  await story.tell('Kết quả đúng như đã bỏ', () => checkOutcomes(stage, ended, agenda));
}

async function castInTurn(
  meeting: CouncilMeeting,
  members: readonly string[],
  first: number,
  agenda: Agenda,
): Promise<void> {
  for (const [index, member] of members.entries())
    await meeting.castPaper(member, choicesOf(first + index, member, agenda));
}

/** The same request again gets the same answer; a second paper of the seat is refused. */
async function refuseSecondPaper({ story }: Stage, meeting: CouncilMeeting, agenda: Agenda): Promise<void> {
  const member = meeting.members[BEFORE_KILL] ?? '';
  const choices = choicesOf(BEFORE_KILL, member, agenda);
  const key = randomUUID();
  await story.tell('Gửi lại cùng một yêu cầu: cùng một trả lời, không thêm phiếu', async () => {
    const first = await meeting.castPaper(member, choices, key);
    const again = await meeting.castPaper(member, choices, key);
    must(first.seq === again.seq, 'hai trả lời khác nhau');
  });
  await story.tell(
    'Ghế ấy bỏ phiếu lần thứ hai: bị từ chối',
    async () => {
      const answer = await meeting.castPaper(member, choices).catch((error: unknown) => error);
      must(
        answer instanceof ApiProblem && answer.code === 'paper-already-cast',
        'phiếu thứ hai không bị từ chối',
      );
      return answer;
    },
    ({ sentence }) => sentence,
  );
}

async function checkOutcomes(
  { story, dossiers }: Stage,
  session: SessionView,
  agenda: Agenda,
): Promise<void> {
  const expected = [
    { ...agenda.head, outcome: 'passed', agree: 21, recused: 0 },
    { ...agenda.falling, outcome: 'failed', agree: AGREE_TO_FALLING, recused: 0 },
    { ...agenda.kin, outcome: 'passed', agree: 20, recused: 1 },
  ];
  for (const { id, code, outcome, agree, recused } of expected) {
    const result = session.results?.find(({ dossier }) => dossier === id);
    must(result !== undefined, `không có kết quả của ${code}`);
    must(
      result.outcome === outcome && result.agree === agree && result.recused === recused,
      `kết quả của ${code} là ${result.agree}/${result.base}, ${result.outcome}`,
    );
    story.say(
      `  ${code}: ${result.agree} đồng ý / ${result.base} thành viên, cần ${result.needed}: ${outcome === 'passed' ? 'đạt' : 'không đạt, thiếu một phiếu'}`,
    );
    if (recused > 0)
      story.say(
        `    một ghế rút khỏi việc xét; nếu không tính ghế ấy: cần ${result.neededWithoutRecused} / ${result.baseWithoutRecused}`,
      );
  }
  await dossiers.until(
    agenda.falling.id,
    `hồ sơ ${agenda.falling.code} bị từ chối`,
    ({ status }) => status === 'refused',
  );
}
