import type { Client } from '@temporalio/client';
import { workflowIdOf, type ThingKind } from '@vinhdanh/contracts';
import { playLabourHero } from '../demo/labour-hero-2024';
import { Stage } from '../demo/stage';
import { must, Story } from '../demo/story';
import { waitFor } from '../demo/wait-for';
import type { ApiClient } from '../http/api-client';
import { Floor } from './floor';
import { eventsPerCommand, isAtRest, UPDATE_ACCEPTED } from './histories';
import { median, ratePerSecond, timeInTurn, type Thing } from './measure';
import { OurCommand } from './ours';

/**
 * What the bench measures. Milliseconds, strokes a second, and counts of history events. The throughput ratio takes
 * each side as it is used: eight members of one council session against eight callers, each with a workflow of its own.
 */
export interface BenchResult {
  readonly update_p50_ratio: number;
  readonly update_throughput_ratio: number;
  readonly events_per_command: number;
  readonly dossier_events: number;
  readonly floor_p50_ms: number;
  readonly floor_per_s: number;
  readonly ours_p50_ms: number;
  readonly ours_per_s: number;
  /** Eight callers, each at a thing of its own, and eight at one thing: the engine and we alike. */
  readonly own_throughput_ratio: number;
  readonly own_ours_per_s: number;
  readonly one_throughput_ratio: number;
  readonly one_floor_per_s: number;
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
    const floor = await Floor.start(engine, floorQueue, CALLERS);
    const sides = [floor.things(), ours];
    const [floorTimes = [], oursTimes = []] = await timeInTurn(STROKES_ALONE, sides);
    const floorRates = await ratesOf(floor.things());
    await floor.end();
    const oursRates = await ratesOf(ours);
    if (round === 0) continue;
    sample.floor.add(floorTimes, floorRates);
    sample.ours.add(oursTimes, oursRates);
  }
  const floorP50 = median(sample.floor.times);
  const oursP50 = median(sample.ours.times);
  const [floorOwn, floorOne] = [median(sample.floor.own), median(sample.floor.one)];
  const [oursOwn, oursOne] = [median(sample.ours.own), median(sample.ours.one)];
  return {
    update_p50_ratio: round2(oursP50 / floorP50),
    update_throughput_ratio: round2(oursOne / floorOwn),
    events_per_command: round2(events.perCommand),
    dossier_events: dossierEvents,
    floor_p50_ms: round2(floorP50),
    floor_per_s: round2(floorOwn),
    ours_p50_ms: round2(oursP50),
    ours_per_s: round2(oursOne),
    own_throughput_ratio: round2(oursOwn / floorOwn),
    own_ours_per_s: round2(oursOwn),
    one_throughput_ratio: round2(oursOne / floorOne),
    one_floor_per_s: round2(floorOne),
    events_of_refused_and_repeated: events.ofRefusedAndRepeated,
  };
}

interface Rates {
  readonly own: number;
  readonly one: number;
}

/** Eight callers, each at its own thing, then all at the first one. */
async function ratesOf(things: readonly Thing[]): Promise<Rates> {
  const [first] = things;
  must(first !== undefined, 'nothing to measure');
  const own = await ratePerSecond(STROKES_TOGETHER, things);
  const one = await ratePerSecond(
    STROKES_TOGETHER,
    things.map(() => first),
  );
  return { own, one };
}

/** What the rounds of one side came to. */
class Sample {
  readonly times: number[] = [];
  readonly own: number[] = [];
  readonly one: number[] = [];

  add(times: readonly number[], { own, one }: Rates): void {
    this.times.push(...times);
    this.own.push(own);
    this.one.push(one);
  }
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
  await command.repeatAndBeRefused();
  const after = await settled(engine, command.session);
  const accepted = (of: readonly number[]): number => of.filter((type) => type === UPDATE_ACCEPTED).length;
  return {
    perCommand: eventsPerCommand(types),
    ofRefusedAndRepeated: after.length - types.length - (accepted(after) - accepted(types)) * costOf(types),
  };
}

/** History events of one command with its projection: what lies between the last two acceptances. */
function costOf(types: readonly number[]): number {
  const last = types.lastIndexOf(UPDATE_ACCEPTED);
  return last - types.lastIndexOf(UPDATE_ACCEPTED, last - 1);
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
