import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from '@vinhdanh/platform';
import { explanationLines } from '../explanation/explanation-lines';
import type { ExplanationView, RecordedEvent, SessionView, TimelineEntry } from '../http/views';
import { accountsOf } from '../seeding/seed-rows';
import { readSeed } from '../seeding/seed-file';
import { linesOf } from './histories';
import { keepArchives } from './keep-archives';
import { checkMails } from './mails';
import { proveByLog, verifyWholeRecord } from './prove-by-log';
import { recount, stateFromRecord } from './recount';
import { documentOf } from './signing';
import type { Stage } from './stage';
import { must } from './story';

/** What the checks found, for programs. */
export interface Outcome {
  readonly dossiers: readonly string[];
  readonly decisions: readonly string[];
  readonly events: number;
  readonly linesRecounted: number;
  readonly mails: number;
}

/** Looks at everything once more at the end, keeps the papers in the folder, and fails on the first thing that differs. */
export async function checkEverything(stage: Stage, folder: string, since: string): Promise<Outcome> {
  const { story, cast } = stage;
  story.chapter('Kiểm tra lại từ nhật ký');
  const decisions = await story.tell(
    'Quyết định có số, mỗi bản hai chữ ký PAdES',
    () => keepDecisions(stage, folder),
    (kept) => kept.join('; '),
  );
  const announced = new Map<string, string>();
  const linesRecounted = await story.tell(
    'Kiểm phiếu lại từng dòng từ phiếu và ngưỡng',
    () => recountSessions(stage, announced),
    (count) => `${count} dòng, khớp`,
  );
  const events = await story.tell(
    'Tính lại chuỗi băm và trạng thái từng hồ sơ từ nhật ký',
    () => checkRecords(stage, folder, announced),
    ({ length }) => `${length} sự kiện, khớp`,
  );
  await story.tell(
    'Chứng minh từng sự kiện nằm trong sổ băm đã ký',
    () => proveByLog(cast.address, folder, events),
    (size) => `mốc ${size}`,
  );
  await story.tell(
    'Tính lại toàn bộ nhật ký (vinhdanh record verify)',
    verifyWholeRecord,
    (count) => `${count} sự kiện, khớp`,
  );
  await story.tell(
    'Giải thích từng hồ sơ bằng hai thứ tiếng',
    () => keepExplanations(stage, folder),
    (count) => `${count} hồ sơ`,
  );
  await story.tell(
    'Lập gói nộp lưu của Sở Nội vụ cho từng năm, kiểm từng byte (vinhdanh archive)',
    async () => keepArchives(await cast.auditor(), folder),
    (kept) => kept.join('; '),
  );
  const mails = await story.tell(
    'Mọi thông báo đã đến máy nhận thư (SMTP)',
    () => checkMails(cast, everyone(), since),
    (count) => `${count} thư`,
  );
  return { dossiers: [...stage.entered.keys()], decisions, events: events.length, linesRecounted, mails };
}

/** Every account with the role of its first office. */
function everyone(): ReadonlyArray<{ account: string; role: string }> {
  const seed = readSeed();
  const roles = new Map(seed.people.map(({ account, offices }) => [account, offices[0]?.role ?? 'member']));
  return accountsOf(seed).map(({ account }) => ({ account, role: roles.get(account) ?? 'member' }));
}

async function keepDecisions({ cast, decisions }: Stage, folder: string): Promise<readonly string[]> {
  const kept = [];
  for (const [index, { round, number, dated, clerk }] of decisions.entries()) {
    const pdf = await documentOf(cast, clerk, round);
    const signatures =
      Buffer.from(pdf)
        .toString('latin1')
        .match(/\/SubFilter\s*\/ETSI\.CAdES\.detached/g) ?? [];
    must(signatures.length === 2, `quyết định ${number} có ${signatures.length} chữ ký`);
    if (index === 0) writeFileSync(join(folder, 'decision.pdf'), pdf);
    writeFileSync(join(folder, `decision-${index + 1}.pdf`), pdf);
    kept.push(`${number} ngày ${dated}`);
  }
  const inRegister = decisions.map(({ number, dated }) => `${number} ${dated.slice(0, 4)}`);
  must(new Set(inRegister).size === kept.length, 'có hai quyết định trùng số trong một năm');
  return kept;
}

async function recountSessions({ cast, sessions }: Stage, announced: Map<string, string>): Promise<number> {
  let lines = 0;
  for (const { id, secretary } of sessions) {
    const session = await (await cast.as(secretary, 'secretary')).get<SessionView>(`/api/sessions/${id}`);
    for (const { dossier, outcome, agree, needed, base } of recount(session)) {
      announced.set(`${id} ${dossier}`, canonicalJson({ outcome, agree, needed, base }));
      lines++;
    }
  }
  return lines;
}

/**
 * Each dossier's record must be whole, come to the state that the API shows, and hold the counts announced.
 * @returns the hashes of all its events
 */
async function checkRecords(
  { story, cast, entered, dossiers }: Stage,
  folder: string,
  announced: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const auditor = await cast.auditor();
  const hashes: string[] = [];
  for (const [code, id] of entered) {
    const view = await dossiers.view(id);
    const events = await auditor.get<readonly RecordedEvent[]>(`/api/dossiers/${id}/record`);
    const timeline = await auditor.get<readonly TimelineEntry[]>(`/api/dossiers/${id}/timeline`);
    const state = stateFromRecord(code, id, events);
    must(
      state.seq === view.seq && state.status === view.status && timeline.length === events.length,
      `nhật ký của ${code} đến ${state.seq} ${state.status}, màn hình ${view.seq} ${view.status}`,
    );
    must(
      canonicalJson(state.decision) === canonicalJson(view.decision),
      `quyết định của ${code} khác nhật ký`,
    );
    for (const { session, outcome, agree, needed, base } of state.results)
      must(
        announced.get(`${session} ${id}`) === canonicalJson({ outcome, agree, needed, base }),
        `kết quả hội đồng trong nhật ký của ${code} khác kết quả kiểm phiếu lại`,
      );
    story.say(`Lịch sử của ${code}, ${view.subjectName}:`);
    for (const text of linesOf(timeline)) story.say(text);
    const history = { dossier: view, timeline, events };
    writeFileSync(join(folder, `history-${code}.json`), `${JSON.stringify(history, null, 2)}\n`);
    hashes.push(...events.map(({ hash }) => hash));
  }
  return hashes;
}

const LANGUAGES = ['vi', 'en'] as const;

/** Why each dossier came to where it is, as `vinhdanh explain` tells it. */
async function keepExplanations({ cast, entered, dossiers }: Stage, folder: string): Promise<number> {
  const auditor = await cast.auditor();
  for (const [code, id] of entered) {
    const explanation = await auditor.get<ExplanationView>(`/api/dossiers/${id}/explanation`);
    const view = await dossiers.view(id);
    for (const language of LANGUAGES) {
      const lines = explanationLines(explanation, view, (sentence) => sentence[language]);
      writeFileSync(join(folder, `explain-${code}.${language}.txt`), `${lines.join('\n')}\n`);
    }
  }
  return entered.size;
}
