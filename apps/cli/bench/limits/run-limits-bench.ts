import { randomUUID } from 'node:crypto';
import type { ThingGateway } from '@vinhdanh/contracts';
import { dayOf, recomputationFor, toInstant, type PublishedCalendar } from '@vinhdanh/domain';
import { createDataSource, UnitOfWork } from '@vinhdanh/persistence';
import { DatabaseConfig, loadConfig, TemporalConfig } from '@vinhdanh/platform';
import { createClient, TemporalThingGateway } from '@vinhdanh/temporal';
import { killHard } from '../../demo/kills';
import { must } from '../../demo/story';
import { waitFor } from '../../demo/wait-for';
import { calendarsFrom } from './calendars';
import { floorRate, type FloorRate } from './floor-rate';
import { openDossiers, type Wanted } from './open-dossiers';
import { LONGEST_MS, publishCalendar } from './publish-calendar';
import { copyDossiers, dropCopies, recordedDossiers } from './rows';

/** What counting limits anew after a published calendar cost; seconds, and dossiers a second. */
export interface LimitsBenchResult {
  /** Limits looked at after a typical change, and how many of them move. */
  readonly computed: number;
  readonly would_move: number;
  readonly computing_s: number;
  /** Dossiers that run. */
  readonly running: number;
  /** Those of them that the typical change moved, each by an Update, its event recorded and its timer set. */
  readonly typical_moved: number;
  readonly typical_moving_s: number;
  /** The hardest change: every limit of those that run moves. */
  readonly moving_s: number;
  readonly moved_per_s: number;
  /** The same dossiers once more, by a worker that has just begun and knows none of them. */
  readonly unknown_moving_s: number;
  readonly unknown_moved_per_s: number;
  /** Empty Updates of the bare engine, as many at the same moment as an order sends. */
  readonly floor_per_s: number;
  /** Workflows of the bare engine that one word ends, a second: told by an Update, and by a Signal. */
  readonly floor_ended_by_update_per_s: number;
  readonly floor_ended_by_signal_per_s: number;
  readonly moved_floor_ratio: number;
  readonly unknown_floor_ratio: number;
  /** As many as were computed at these speeds: reckoned where fewer run. */
  readonly all_typical_s: number;
  readonly all_moving_s: number;
  readonly all_unknown_moving_s: number;
}

type DataSource = ReturnType<typeof createDataSource>;

/** Rows over which is computed. */
const ROWS = 20_000;

/** As many running dossiers as one minute begins. */
const OF_A_MINUTE: Wanted = { least: 2_000, most: ROWS, untilMs: 60_000 };

/** Rows of one page, as the order reads them. */
const PAGE = 400;

const round2 = (value: number): number => Math.round(value * 100) / 100;

/**
 * Measures on the stack that the environment names.
 * @param dossiers how many run; as many as begin in a minute unless told
 */
export async function runLimitsBench(
  tell: (progress: string) => void,
  dossiers?: number,
): Promise<LimitsBenchResult> {
  const { address, namespace, taskQueue } = loadConfig(TemporalConfig, process.env);
  const { url } = loadConfig(DatabaseConfig, process.env);
  const client = createClient({ address, namespace, taskQueue });
  const settings = { url, applicationName: 'vinhdanh-bench', poolSize: 4, statementTimeoutMs: 0 };
  const dataSource = await createDataSource(settings).initialize();
  try {
    const floor = (): Promise<FloorRate> => floorRate(client, address, namespace);
    const gateway = new TemporalThingGateway(client, { taskQueue });
    const wanted = dossiers === undefined ? OF_A_MINUTE : { least: dossiers, most: dossiers, untilMs: 0 };
    return await measure(dataSource, gateway, wanted, floor, tell);
  } finally {
    await dataSource.destroy();
    await client.connection.close();
  }
}

/** Begins running dossiers, computes over as many rows as asked, and carries orders out over those that run. */
async function measure(
  dataSource: DataSource,
  gateway: ThingGateway,
  wanted: Wanted,
  floor: () => Promise<FloorRate>,
  tell: (progress: string) => void,
): Promise<LimitsBenchResult> {
  const { before, typical, hardest, hardestAgain } = calendarsFrom(dayOf(toInstant(Date.now())));
  tell('running dossiers');
  const ids = await openDossiers(gateway, before, wanted);
  await waitFor(
    'every dossier in the read model',
    async () => ((await recordedDossiers(dataSource, ids)) === ids.length ? true : undefined),
    LONGEST_MS,
  );
  const toMove = (await compute(dataSource, typical)).would_move;
  tell(`${ids.length} are running; computing over ${ROWS} limits`);
  await copyDossiers(dataSource, ids, ROWS - ids.length);
  const computed = await compute(dataSource, typical);
  await dropCopies(dataSource);
  tell('empty Updates of the bare engine');
  const bare = await floor();
  const publish = async (calendar: PublishedCalendar, number: number): Promise<number> => {
    tell(`moving ${number} limits`);
    const { seconds, moved } = await publishCalendar(dataSource, gateway, calendar, ids);
    must(moved === number, `${moved} of ${number} limits were moved, once each`);
    return seconds;
  };
  const some = await publish(typical, toMove);
  const known = await publish(hardest, ids.length);
  await killHard('worker').successor;
  const unknown = await publish(hardestAgain, ids.length);
  const perSecond = (seconds: number): number => ids.length / seconds;
  return {
    ...computed,
    running: ids.length,
    typical_moved: toMove,
    typical_moving_s: round2(some),
    moving_s: round2(known),
    moved_per_s: round2(perSecond(known)),
    unknown_moving_s: round2(unknown),
    unknown_moved_per_s: round2(perSecond(unknown)),
    floor_per_s: round2(bare.updates),
    floor_ended_by_update_per_s: round2(bare.endedByUpdate),
    floor_ended_by_signal_per_s: round2(bare.endedBySignal),
    moved_floor_ratio: round2(perSecond(known) / bare.updates),
    unknown_floor_ratio: round2(perSecond(unknown) / bare.updates),
    all_typical_s: round2(ROWS / perSecond(some)),
    all_moving_s: round2(ROWS / perSecond(known)),
    all_unknown_moving_s: round2(ROWS / perSecond(unknown)),
  };
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
  return { computed, would_move: moves, computing_s: round2((performance.now() - began) / 1000) };
}
