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
 * What the bench measures: milliseconds, strokes a second, counts of history events; medians over the rounds. A ratio
 * compares the same shape of load on both sides and is the median of the rounds' own ratios.
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
  readonly events_of_refused_and_repeated: number;
}

const CALLERS = 8;
/** Rounds that are not counted: the programs are slow until they have run for a while. */
const WARM_UP = 3;
const ROUNDS = 7;
const STROKES_ALONE = 40;
const STROKES_TOGETHER = 100;

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
  const rounds: Round[] = [];
  for (let round = 1 - WARM_UP; round <= ROUNDS; round++) {
    tell(round < 1 ? 'warming up' : `round ${round} of ${ROUNDS}`);
    const bare = await Floor.start(engine, floorQueue, CALLERS);
    const measured = await measureRound(bare.things(), ours);
    await bare.end();
    if (round >= 1) rounds.push(measured);
  }
  const middle = (side: keyof Round, shape: keyof Figures): number =>
    round2(median(rounds.map((round) => round[side][shape])));
  const ratio = (shape: keyof Figures): number =>
    round2(median(rounds.map((round) => round.ours[shape] / round.floor[shape])));
  return {
    update_p50_ratio: ratio('inTurn'),
    update_throughput_ratio: ratio('own'),
    events_per_command: round2(events.perCommand),
    dossier_events: dossierEvents,
    floor_p50_ms: middle('floor', 'inTurn'),
    floor_per_s: middle('floor', 'own'),
    ours_p50_ms: middle('ours', 'inTurn'),
    ours_per_s: middle('ours', 'own'),
    back_to_back_p50_ratio: ratio('backToBack'),
    floor_back_to_back_p50_ms: middle('floor', 'backToBack'),
    ours_back_to_back_p50_ms: middle('ours', 'backToBack'),
    one_thing_throughput_ratio: ratio('one'),
    floor_one_thing_per_s: middle('floor', 'one'),
    ours_one_thing_per_s: middle('ours', 'one'),
    events_of_refused_and_repeated: events.ofRefusedAndRepeated,
  };
}

/** What one side came to in a round. */
interface Figures {
  /** Milliseconds, median of one caller at a person's pace. */
  readonly inTurn: number;
  /** Milliseconds, median of one caller back to back. */
  readonly backToBack: number;
  /** Strokes a second of eight callers, each at its own thing. */
  readonly own: number;
  /** Strokes a second of eight callers at the first thing. */
  readonly one: number;
}

interface Round {
  readonly floor: Figures;
  readonly ours: Figures;
}

/** The sides take turns shape by shape. */
async function measureRound(bare: readonly Thing[], ours: readonly Thing[]): Promise<Round> {
  const sides = [bare, ours];
  const inTurn = (await timeInTurn(STROKES_ALONE, sides)).map(median);
  const backToBack = await eachOf(sides, async ([first]) =>
    first ? median(await timeBackToBack(STROKES_ALONE, first)) : Number.NaN,
  );
  const own = await eachOf(sides, (things) => ratePerSecond(STROKES_TOGETHER, things));
  const one = await eachOf(sides, ([first, ...others]) =>
    first
      ? ratePerSecond(STROKES_TOGETHER, [first, ...others.map(() => first)])
      : Promise.resolve(Number.NaN),
  );
  const of = (side: number): Figures => ({
    inTurn: inTurn[side] ?? Number.NaN,
    backToBack: backToBack[side] ?? Number.NaN,
    own: own[side] ?? Number.NaN,
    one: one[side] ?? Number.NaN,
  });
  return { floor: of(0), ours: of(1) };
}

/** One after the other. */
async function eachOf<Side>(
  sides: readonly Side[],
  measure: (side: Side) => Promise<number>,
): Promise<number[]> {
  const figures = [];
  for (const side of sides) figures.push(await measure(side));
  return figures;
}

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
