import { randomUUID } from 'node:crypto';
import type { ThingGateway } from '@vinhdanh/contracts';
import {
  addDays,
  dayOf,
  nextWorkingDay,
  recomputationFor,
  toInstant,
  workingCalendarOf,
  type CalendarYear,
  type EnactmentProposal,
  type LocalDate,
  type PublishedCalendar,
} from '@vinhdanh/domain';
import { createDataSource, RuleSetStore, UnitOfWork } from '@vinhdanh/persistence';
import { DatabaseConfig, loadConfig, TemporalConfig } from '@vinhdanh/platform';
import { createClient, TemporalThingGateway } from '@vinhdanh/temporal';
import { must } from '../../demo/story';
import { waitFor } from '../../demo/wait-for';
import { limitedDossier, measuring } from './dossiers';
import { copyDossiers, dropCopies, movedBy, phaseOf, recordedDossiers } from './rows';

/** What counting limits anew after a published calendar cost; seconds, and dossiers a second. */
export interface LimitsBenchResult {
  /** Limits looked at, and how many of them move. */
  readonly computed: number;
  readonly would_move: number;
  readonly computing_s: number;
  /** Running dossiers that were moved, each by an Update, its event recorded and its timer set. */
  readonly moved: number;
  readonly moving_s: number;
  readonly moved_per_s: number;
  /** The same for as many as were computed, if all of them moved. */
  readonly all_moving_s: number;
}

type DataSource = ReturnType<typeof createDataSource>;

/** Dossiers that run, and rows over which is computed. */
const RUNNING = 2_000;
const ROWS = 20_000;

const BEGUN_AT_ONCE = 32;
/** Rows of one page, as the order reads them. */
const PAGE = 200;
const CITED = { article: 'Số liệu để đo, không phải luật', evidence: 'N' } as const;

/** The calendar of now without any day off, and the one that is published: one more day off, inside of every limit. */
function calendars(today: LocalDate): { before: PublishedCalendar; after: PublishedCalendar } {
  const off = nextWorkingDay(addDays(today, 5), { daysOff: [], workingSaturdays: [] });
  const year = (days: readonly LocalDate[]): CalendarYear => ({
    ...CITED,
    year: off.slice(0, 4),
    daysOff: days.map((day) => ({ ...CITED, day, nameVi: 'Nghỉ hoán đổi', nameEn: 'Swapped' })),
    workingSaturdays: [],
  });
  const published = (years: readonly CalendarYear[]): PublishedCalendar => ({
    years,
    calendar: workingCalendarOf(years),
  });
  return { before: published([year([])]), after: published([year([off])]) };
}

const seconds = (since: number): number => (performance.now() - since) / 1000;
const round2 = (value: number): number => Math.round(value * 100) / 100;

/** Measures on the stack that the environment names. */
export async function runLimitsBench(tell: (progress: string) => void): Promise<LimitsBenchResult> {
  const { address, namespace, taskQueue } = loadConfig(TemporalConfig, process.env);
  const { url } = loadConfig(DatabaseConfig, process.env);
  const client = createClient({ address, namespace, taskQueue });
  const settings = { url, applicationName: 'vinhdanh-bench', poolSize: 4, statementTimeoutMs: 0 };
  const dataSource = await createDataSource(settings).initialize();
  try {
    return await measure(dataSource, new TemporalThingGateway(client, { taskQueue }), tell);
  } finally {
    await dataSource.destroy();
    await client.connection.close();
  }
}

/** Begins running dossiers, computes over as many rows as asked, and carries an order out over those that run. */
async function measure(
  dataSource: DataSource,
  gateway: ThingGateway,
  tell: (progress: string) => void,
): Promise<LimitsBenchResult> {
  const today = dayOf(toInstant(Date.now()));
  const { before, after } = calendars(today);
  tell(`${RUNNING} running dossiers`);
  const ids = await beginDossiers(gateway, before, RUNNING);
  await waitFor('every dossier in the read model', async () =>
    (await recordedDossiers(dataSource, ids)) === ids.length ? true : undefined,
  );
  tell(`computing over ${ROWS} limits`);
  await copyDossiers(dataSource, ids, ROWS - RUNNING);
  const computed = await compute(dataSource, after);
  await dropCopies(dataSource);
  tell(`moving ${RUNNING} limits`);
  const { took, moved } = await carryOut(dataSource, gateway, after, today, ids);
  must(moved === RUNNING, `${moved} of ${RUNNING} limits were moved, once each`);
  return {
    ...computed,
    moved,
    moving_s: round2(took),
    moved_per_s: round2(moved / took),
    all_moving_s: round2((ROWS * took) / moved),
  };
}

async function beginDossiers(
  gateway: ThingGateway,
  { calendar }: PublishedCalendar,
  count: number,
): Promise<readonly string[]> {
  const ids: string[] = [];
  while (ids.length < count) {
    const openings = Array.from({ length: Math.min(BEGUN_AT_ONCE, count - ids.length) }, () =>
      limitedDossier(calendar, toInstant(Date.now())),
    );
    await Promise.all(openings.map(({ id, ...opening }) => gateway.begin('dossier', id, opening)));
    ids.push(...openings.map(({ id }) => id));
  }
  return ids;
}

/** Page by page, as the order chooses its dossiers. */
async function compute(
  dataSource: DataSource,
  published: PublishedCalendar,
): Promise<Pick<LimitsBenchResult, 'computed' | 'would_move' | 'computing_s'>> {
  const began = performance.now();
  const source = randomUUID();
  let [computed, moves, after]: [number, number, string | null] = [0, 0, null];
  for (;;) {
    const page = await new UnitOfWork(dataSource).run(({ calendars: limits }) =>
      limits.limited({ enactment: source, after, limit: PAGE }),
    );
    computed += page.length;
    moves += page.filter((state) => recomputationFor(state, published, source, () => undefined)).length;
    after = page.at(-1)?.id ?? after;
    if (page.length < PAGE) break;
  }
  return { computed, would_move: moves, computing_s: round2(seconds(began)) };
}

/** Publishes the calendar by an order of two persons, and waits until its last dossier has taken it. */
async function carryOut(
  dataSource: DataSource,
  gateway: ThingGateway,
  calendar: PublishedCalendar,
  today: LocalDate,
  ids: readonly string[],
): Promise<{ took: number; moved: number }> {
  const id = randomUUID();
  const set = await new UnitOfWork(dataSource).run(async ({ manager }) => {
    const store = new RuleSetStore(manager);
    return store.find((await store.inForce(today)) ?? '');
  });
  if (set === null) throw new Error('no rule set is in force');
  const versions = { id: set.id, layers: set.layers };
  const opening: EnactmentProposal = {
    id,
    order: { number: 'ĐO-1', day: today },
    reason: 'Đo tốc độ tính lại thời hạn.',
    effectiveOn: today,
    expected: ids.length,
    within: [measuring('administrator').organization],
    content: { kind: 'rules', before: versions, after: versions, calendar },
  };
  await gateway.begin('enactment', id, {
    opening,
    by: measuring('administrator'),
    at: toInstant(Date.now()),
  });
  await waitFor('the order in the read model', async () =>
    (await phaseOf(dataSource, id)) === 'proposed' ? true : undefined,
  );
  const began = performance.now();
  const second = measuring('administrator');
  const confirmation = { type: 'confirm', actor: second, jurisdiction: second.organization } as const;
  const answer = await gateway.command('enactment', id, confirmation, randomUUID(), '');
  must(answer.kind === 'accepted', `the order was not confirmed: ${answer.kind}`);
  await waitFor(
    'the last dossier',
    async () => ((await phaseOf(dataSource, id)) === 'done' ? true : undefined),
    600_000,
  );
  return { took: seconds(began), moved: await movedBy(dataSource, id, ids) };
}
