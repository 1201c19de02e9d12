import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import type { ThingGateway } from '@vinhdanh/contracts';
import { countBallot, type Ballot, type SessionState } from '@vinhdanh/domain';
import { loadConfig, TemporalConfig } from '@vinhdanh/platform';
import { createClient, TemporalThingGateway } from '@vinhdanh/temporal';
import { Stage } from '../../demo/stage';
import { must, Story } from '../../demo/story';
import type { ApiClient } from '../../http/api-client';
import { Floor } from '../floor';
import { startFloorWorker } from '../floor-process';
import { kib, median, ratePerSecond, timed } from '../measure';
import { FictitiousSession, type Size } from './fictitious';
import { weightOf } from './history';
import { workerPeakMiB } from './memory';
import { measureRowPerVote } from './row-per-vote';
import { holdRealSession, messageBytes, type RealSession } from './real-session';

/** What a great session cost. */
export interface SessionBenchResult {
  readonly dossiers: number;
  readonly opening_s: number;
  readonly accepted: number;
  readonly events_per_paper: number;
  /** All papers but one, whose turn warms the programs up, at the same moment over HTTP. */
  readonly casting_ms: number;
  /** Until they stand in the record. */
  readonly recorded_ms: number;
  /** As many empty Updates of the bare engine at one workflow at the same moment, with the same payload. */
  readonly floor_ms: number;
  readonly casting_floor_ratio: number;
  /** Empty Updates a second of the bare engine at as many workflows as there are members: what a vote as an Update would take. */
  readonly single_updates_per_s: number;
  readonly rows_casting_ms: number;
  readonly rows_tally_ms: number;
  readonly rows_mib: number;
  readonly tally_lines: number;
  readonly tally_ms: number;
  readonly delivering_s: number;
  readonly delivered_per_s: number;
  readonly results_page_ms: number;
  readonly results_page_kib: number;
  readonly history_events: number;
  readonly history_kib: number;
  readonly paper_bytes: number;
  readonly large_lines: number;
  readonly large_opening_s: number;
  readonly large_casting_ms: number;
  readonly large_closing_ms: number;
  readonly large_convocation_kib: number;
  readonly large_message_kib: number;
  readonly large_history_events: number;
  readonly large_history_kib: number;
  readonly fifty_sessions_papers: number;
  readonly fifty_sessions_s: number;
  readonly fifty_sessions_papers_per_s: number;
  readonly worker_peak_mib: number;
}

const DOSSIERS = 1_049;
const LARGE: Size = { seats: 31, lines: 2_000 };
const MANY = 50;
const OF_MANY: Size = { seats: 22, lines: 100 };
const TALLIES = 15;
const FLOOR_ROUNDS = 5;
/** Single votes of each member, from which the rest is reckoned. */
const SINGLE_VOTES = 40;

const round2 = (value: number): number => Math.round(value * 100) / 100;

/** Measures on the stack that the environment names. */
export async function runSessionBench(
  api: ApiClient,
  dossiers: number | undefined,
  tell: (progress: string) => void,
): Promise<SessionBenchResult> {
  const { address, namespace, taskQueue } = loadConfig(TemporalConfig, process.env);
  const engine = createClient({ address, namespace, taskQueue });
  try {
    const stage = new Stage(api, new Story(() => undefined));
    const real = await holdRealSession(stage, engine, dossiers ?? DOSSIERS, tell);
    tell('the same papers as empty Updates of the bare engine');
    const floor = await floorOf(engine, address, namespace, real);
    tell('the same votes as rows of a table');
    const rows = await measureRowPerVote(real.accepted + 1, real.letters);
    const gateway = new TemporalThingGateway(engine, { taskQueue, commandLimitMs: 60_000 });
    const large = await holdLarge(engine, gateway, tell);
    const fifty = await holdMany(gateway, tell);
    return {
      ...figuresOf(real, dossiers ?? DOSSIERS, floor),
      rows_casting_ms: Math.round(rows.casting_ms),
      rows_tally_ms: round2(rows.tally_ms),
      rows_mib: round2(rows.bytes / 2 ** 20),
      ...large,
      ...fifty,
      worker_peak_mib: workerPeakMiB(),
    };
  } finally {
    await engine.connection.close();
  }
}

type OfLarge = `large_${string}`;
type OfMany = `fifty_${string}`;
type OfRows = `rows_${string}`;
type OfReal = Exclude<keyof SessionBenchResult, OfLarge | OfMany | OfRows | 'worker_peak_mib'>;

/** The bare engine: as many papers at one workflow at the same moment, and single votes one after the other at many. */
interface FloorFigures {
  readonly ms: number;
  readonly singlesPerSecond: number;
}

function figuresOf(
  real: RealSession,
  dossiers: number,
  floor: FloorFigures,
): Pick<SessionBenchResult, OfReal> {
  return {
    dossiers,
    opening_s: round2(real.opening_s),
    accepted: real.accepted + 1,
    events_per_paper: round2(real.eventsPerPaper),
    casting_ms: Math.round(real.casting_ms),
    recorded_ms: Math.round(real.recorded_ms),
    floor_ms: Math.round(floor.ms),
    casting_floor_ratio: round2(real.casting_ms / floor.ms),
    single_updates_per_s: round2(floor.singlesPerSecond),
    ...tally({ seats: real.accepted + 1, lines: dossiers }),
    delivering_s: round2(real.delivering_s),
    delivered_per_s: round2(dossiers / real.delivering_s),
    results_page_ms: Math.round(real.view_ms),
    results_page_kib: kib(real.view_bytes),
    history_events: real.history.events,
    history_kib: kib(real.history.bytes),
    paper_bytes: real.letters.length,
  };
}

/** The middle of some rounds after one that does not count. */
async function floorOf(
  engine: Client,
  address: string,
  namespace: string,
  { accepted, letters }: RealSession,
): Promise<FloorFigures> {
  const queue = `floor-${randomUUID()}`;
  const stop = await startFloorWorker(address, namespace, queue);
  try {
    const floor = await Floor.start(engine, queue, 1);
    const [thing] = floor.things(letters);
    must(thing !== undefined, 'nothing to strike');
    const stroke = (): Promise<number> =>
      timed(() => Promise.all(Array.from({ length: accepted }, () => thing.strike())));
    await stroke();
    const times = [];
    for (let round = 0; round < FLOOR_ROUNDS; round++) times.push(await stroke());
    await floor.end();
    const singles = await Floor.start(engine, queue, accepted);
    const singlesPerSecond = await ratePerSecond(SINGLE_VOTES, singles.things('a'));
    await singles.end();
    return { ms: median(times), singlesPerSecond };
  } finally {
    await stop();
  }
}

/** The pure function alone, over papers that differ. */
function tally({ seats, lines }: Size): Pick<SessionBenchResult, 'tally_lines' | 'tally_ms'> {
  const nobody = {} as ThingGateway;
  const { state } = new FictitiousSession(nobody, { seats, lines });
  const ballot: Ballot = {
    id: 'b1',
    form: 'open',
    round: 1,
    phase: 'counted',
    votingEndsAt: null,
    excluded: [],
    turn: null,
    lines: state.agenda.map((_, index) => index + 1),
    attendance: 'p'.repeat(seats),
  };
  const letters = ['a', 'd', 'o', 'b'];
  const papers = state.seats.map(({ id: seat }, at) => ({
    ...{ ballot: 'b1', seat, written: false },
    lines: state.agenda.map((_, index) => letters[(index * 7 + at) % 4] ?? 'a').join(''),
  }));
  const voted: SessionState = { ...state, phase: 'closed', ballots: [ballot], papers };
  const times = Array.from({ length: TALLIES }, () => {
    const start = performance.now();
    must(countBallot(voted, ballot).length === lines, 'a line is not counted');
    return performance.now() - start;
  });
  return { tally_lines: seats * lines, tally_ms: round2(median(times)) };
}

async function holdLarge(
  engine: Client,
  gateway: ThingGateway,
  tell: (progress: string) => void,
): Promise<Pick<SessionBenchResult, Extract<keyof SessionBenchResult, OfLarge>>> {
  tell(`a session of ${LARGE.seats} seats and ${LARGE.lines} lines`);
  const session = new FictitiousSession(gateway, LARGE);
  const opening = await timed(() => session.open());
  const casting = await timed(() => session.castAll());
  const closing = await timed(() => session.close());
  const history = await weightOf(engine, session.id);
  return {
    large_lines: LARGE.seats * LARGE.lines,
    large_opening_s: round2(opening / 1000),
    large_casting_ms: Math.round(casting),
    large_closing_ms: Math.round(closing),
    large_convocation_kib: kib(Buffer.byteLength(JSON.stringify(session.convocation))),
    large_message_kib: kib(messageBytes(session.state)),
    large_history_events: history.events,
    large_history_kib: kib(history.bytes),
  };
}

async function holdMany(
  gateway: ThingGateway,
  tell: (progress: string) => void,
): Promise<Pick<SessionBenchResult, Extract<keyof SessionBenchResult, OfMany>>> {
  tell(`${MANY} sessions at once`);
  const sessions = Array.from({ length: MANY }, () => new FictitiousSession(gateway, OF_MANY));
  for (const session of sessions) await session.open();
  const seconds =
    (await timed(async () => {
      await Promise.all(sessions.map((session) => session.castAll()));
      await Promise.all(sessions.map((session) => session.close()));
    })) / 1000;
  const papers = MANY * OF_MANY.seats;
  return {
    fifty_sessions_papers: papers,
    fifty_sessions_s: round2(seconds),
    fifty_sessions_papers_per_s: round2(papers / seconds),
  };
}
