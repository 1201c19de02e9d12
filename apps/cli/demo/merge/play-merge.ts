import { killHard } from '../kills';
import type { Stage } from '../stage';
import { must, seconds } from '../story';
import { openCompanies, type Opened } from './open-companies';
import { Order, touchedBy } from './order';
import { COMPANIES, ORDER, PROPOSER, SECOND } from './plot';
import { proveFromRecord, proveNoneLost, proveRebuild } from './prove';
import { attemptForGoneBodies } from './refused-attempts';

/** What the rehearsal came to, for programs. */
export interface MergeOutcome {
  readonly dossiers: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly refusedAttempts: number;
  readonly events: number;
  readonly rowsCompared: number;
  /** From the confirmation to the last dossier, milliseconds, a killed worker included. */
  readonly carriedOutInMs: number;
}

/** The share of dossiers after which the worker is killed. */
const KILLED_AFTER = 0.3;

/** The end of the district level and a reorganization of provinces over so many open dossiers. */
export async function playMerge(stage: Stage, count: number): Promise<MergeOutcome> {
  const { story, cast } = stage;
  story.chapter(`Mở ${count} hồ sơ đang đi trên đường`);
  const opened = await openCompanies(stage, count);

  story.chapter('Văn bản thi hành trên hồ sơ đang mở: xem trước, hai người');
  await story.tell(
    'Xem trước, chưa hồ sơ nào bị đụng đến',
    () => previewed(stage, count),
    (lines) => `${lines.length} hướng đi`,
  );
  const order = await story.tell('Người thứ nhất đề nghị', () => Order.propose(cast, PROPOSER, ORDER));
  must((await order.attempt(PROPOSER)) === 409, 'một người vừa đề nghị vừa xác nhận được');
  story.say('Chính người đề nghị xác nhận: bị từ chối.');

  const began = performance.now();
  await story.tell('Người thứ hai xác nhận', () => order.confirm(SECOND));
  await story.tell('Đang thi hành: kill -9 tiến trình worker giữa chừng', async () => {
    const view = await order.until(
      ({ phase, counts }) => phase === 'done' || touchedBy(counts) >= count * KILLED_AFTER,
    );
    const { successor } = killHard('worker');
    await successor;
    return view.counts;
  });
  const done = await story.tell(
    'Thi hành xong',
    () => order.until(({ phase }) => phase === 'done'),
    ({ counts }) =>
      `${counts.moved} chuyển, ${counts['route-changed']} đổi bước sau, ${counts.stopped} dừng, ${counts['passed-over']} để lại`,
  );
  const carriedOutInMs = Math.round(performance.now() - began);
  story.say(`Từ lúc xác nhận đến hồ sơ cuối cùng: ${seconds(carriedOutInMs)}, kể cả một lần kill -9.`);

  story.chapter('Chứng minh từ nhật ký');
  await story.tell('Văn bản liệt kê đủ từng hồ sơ, không hồ sơ nào bị bỏ sót hay để lại', () =>
    proveNoneLost(opened, order),
  );
  const events = await story.tell(
    'Mỗi hồ sơ chịu tác động đúng một lần và ở đúng cơ quan kế thừa',
    () => proveFromRecord(stage, opened, order),
    (all) => `${opened.length} hồ sơ, ${all} sự kiện, chuỗi băm khớp`,
  );
  const attempts = await story.tell(
    'Người của cơ quan không còn thử làm việc: hồ sơ, văn bản, phiên họp',
    () => attemptForGoneBodies(stage, oneOfEach(opened)),
    (refused) => `${sum(refused)} lần thử, tất cả bị từ chối (${worded(refused)})`,
  );
  const rowsCompared = await story.tell(
    'Dựng lại bảng đọc từ nhật ký và so từng byte',
    proveRebuild,
    (rows) => `${rows} dòng, khớp`,
  );
  return {
    dossiers: opened.length,
    counts: done.counts,
    refusedAttempts: sum(attempts),
    events,
    rowsCompared,
    carriedOutInMs,
  };
}

const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((total, count) => total + count, 0);

const worded = (counts: ReadonlyMap<string, number>): string =>
  [...counts].map(([code, count]) => `${code} ${count}`).join(', ');

async function previewed(stage: Stage, count: number): Promise<readonly string[]> {
  const { counts, moves } = await Order.preview(stage.cast, PROPOSER, ORDER);
  must(touchedBy(counts) >= count && counts['passed-over'] === 0, `xem trước: ${JSON.stringify(counts)}`);
  const lines = moves.map(({ outcome, dossiers, from, to }) => {
    const becomes = outcome === 'route-changed' ? 'ở lại, đổi bước sau' : (to?.organization.nameVi ?? 'dừng');
    return `${dossiers} hồ sơ: ${from?.organization.nameVi ?? ''} → ${becomes}`;
  });
  for (const text of lines) stage.story.say(text);
  return lines;
}

/** One dossier of every company. */
const oneOfEach = (opened: readonly Opened[]): readonly string[] =>
  COMPANIES.flatMap((company) => opened.find((dossier) => dossier.company === company)?.id ?? []);
