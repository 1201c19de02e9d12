import type { Client } from '@temporalio/client';
import { workflowIdOf, type ThingKind } from '@vinhdanh/contracts';
import { playLabourHero } from '../demo/labour-hero-2024';
import { Stage } from '../demo/stage';
import { must, Story } from '../demo/story';
import { waitFor } from '../demo/wait-for';
import type { ApiClient } from '../http/api-client';
import { Floor } from './floor';
import { eventsPerCommand, isAtRest } from './histories';
import { median, ratePerSecond, timeBackToBack, timeInTurn, type Thing } from './measure';
import { OurCommand } from './ours';

/**
 * What the bench measures. Milliseconds, strokes a second, and counts of history events. Every ratio but the last
 * compares the same shape of load on both sides.
 */
export interface BenchResult {
  /** One caller at a person's pace. */
  readonly update_p50_ratio: number;
  /** Eight callers, each at a thing of its own. */
  readonly update_throughput_ratio: number;
  readonly events_per_command: number;
  readonly dossier_events: number;
  readonly floor_p50_ms: number;
  readonly floor_per_s: number;
  readonly ours_p50_ms: number;
  readonly ours_per_s: number;
  /** One caller who sends the next command at once, into the projection of the last one. */
  readonly back_to_back_p50_ratio: number;
  readonly floor_back_to_back_p50_ms: number;
  readonly ours_back_to_back_p50_ms: number;
  /** Eight callers at one thing, as the members of one council. */
  readonly one_thing_throughput_ratio: number;
  readonly floor_one_thing_per_s: number;
  readonly ours_one_thing_per_s: number;
  /** Ours at one thing against the floor at eight: two shapes, for orientation only. */
  readonly session_against_own_floor_ratio: number;
  readonly events_of_refused_and_repeated: number;
}

const CALLERS = 8;
const ROUNDS = 5;
const STROKES_ALONE = 50;
const STROKES_TOGETHER = 25;

/** Measures floor and ours side by side, round by round, so that a slow moment of the machine meets both. */
export async function runBench(
  api: ApiClient,
  engine: Client,
  floorQueue: string,
  tell: (progress: string) => void,
): Promise<BenchResult> {
  const stage = new Stage(api, new Story(() => undefined));
  tell('a dossier over four levels');
  await playLabourHero(stage);
  const [hero = ''] = stage.entered.values();
  const dossierEvents = (await typesOf(engine, 'dossier', hero)).length;

  const [counted, ...ours] = await OurCommand.prepare(stage, CALLERS + 1);
  must(counted !== undefined, 'nothing to measure');
  const events = await countEvents(engine, counted);
  const sample = { floor: new Sample(), ours: new Sample() };
  for (let round = 0; round <= ROUNDS; round++) {
    tell(round === 0 ? 'warming up' : `round ${round} of ${ROUNDS}`);
    const bare = await Floor.start(engine, floorQueue, CALLERS);
    const [floorTimes = [], oursTimes = []] = await timeInTurn(STROKES_ALONE, [bare.things(), ours]);
    const floorRates = await pressOn(bare.things());
    await bare.end();
    const oursRates = await pressOn(ours);
    if (round === 0) continue;
    sample.floor.add(floorTimes, floorRates);
    sample.ours.add(oursTimes, oursRates);
  }
  const floor = medians(sample.floor);
  const our = medians(sample.ours);
  return {
    update_p50_ratio: round2(our.times / floor.times),
    update_throughput_ratio: round2(our.own / floor.own),
    events_per_command: round2(events.perCommand),
    dossier_events: dossierEvents,
    floor_p50_ms: round2(floor.times),
    floor_per_s: round2(floor.own),
    ours_p50_ms: round2(our.times),
    ours_per_s: round2(our.own),
    back_to_back_p50_ratio: round2(our.backToBack / floor.backToBack),
    floor_back_to_back_p50_ms: round2(floor.backToBack),
    ours_back_to_back_p50_ms: round2(our.backToBack),
    one_thing_throughput_ratio: round2(our.one / floor.one),
    floor_one_thing_per_s: round2(floor.one),
    ours_one_thing_per_s: round2(our.one),
    session_against_own_floor_ratio: round2(our.one / floor.own),
    events_of_refused_and_repeated: events.ofRefusedAndRepeated,
  };
}

/** Without a pause: one caller back to back, eight each at its own thing, eight at the first one. */
interface Pressed {
  readonly backToBack: readonly number[];
  readonly own: number;
  readonly one: number;
}

async function pressOn(things: readonly Thing[]): Promise<Pressed> {
  const [first] = things;
  must(first !== undefined, 'nothing to measure');
  const backToBack = await timeBackToBack(STROKES_ALONE, first);
  const own = await ratePerSecond(STROKES_TOGETHER, things);
  const one = await ratePerSecond(
    STROKES_TOGETHER,
    things.map(() => first),
  );
  return { backToBack, own, one };
}

/** What the rounds of one side came to. */
class Sample {
  readonly times: number[] = [];
  readonly backToBack: number[] = [];
  readonly own: number[] = [];
  readonly one: number[] = [];

  add(times: readonly number[], { backToBack, own, one }: Pressed): void {
    this.times.push(...times);
    this.backToBack.push(...backToBack);
    this.own.push(own);
    this.one.push(one);
  }
}

const medians = ({ times, backToBack, own, one }: Sample) => ({
  times: median(times),
  backToBack: median(backToBack),
  own: median(own),
  one: median(one),
});

const COUNTED_COMMANDS = 10;

/** Counts the history of one session: so many accepted commands, then one repeated and one refused. */
async function countEvents(
  engine: Client,
  command: OurCommand,
): Promise<{ perCommand: number; ofRefusedAndRepeated: number }> {
  for (let done = 0; done < COUNTED_COMMANDS; done++) {
    await command.strike();
    await settled(engine, command.session);
  }
  const types = await settled(engine, command.session);
  await command.repeat();
  await command.beRefused();
  const after = await settled(engine, command.session);
  return { perCommand: eventsPerCommand(types), ofRefusedAndRepeated: after.length - types.length };
}

async function typesOf(engine: Client, kind: ThingKind, id: string): Promise<readonly number[]> {
  const { events } = await engine.workflow.getHandle(workflowIdOf(kind, id)).fetchHistory();
  return (events ?? []).map(({ eventType }) => eventType ?? 0);
}

/** The history once nothing is under way. */
const settled = (engine: Client, session: string): Promise<readonly number[]> =>
  waitFor('a history at rest', async () => {
    const types = await typesOf(engine, 'session', session);
    return isAtRest(types) ? types : undefined;
  });

const round2 = (value: number): number => Math.round(value * 100) / 100;
