import type { Client } from '@temporalio/client';
import { workflowIdOf } from '@vinhdanh/contracts';
import { playLabourHero } from '../demo/labour-hero-2024';
import { Stage } from '../demo/stage';
import { must, Story } from '../demo/story';
import { waitFor } from '../demo/wait-for';
import type { ApiClient } from '../http/api-client';
import { Floor } from './floor';
import { eventsPerCommand, UPDATE_ACCEPTED } from './histories';
import { median, ratePerSecond, timeEach } from './measure';
import { OurCommand } from './ours';

/** What the bench measures. Milliseconds, strokes a second, and counts of history events. */
export interface BenchResult {
  readonly update_p50_ratio: number;
  readonly update_throughput_ratio: number;
  readonly events_per_command: number;
  readonly dossier_events: number;
  readonly floor_p50_ms: number;
  readonly floor_per_s: number;
  readonly ours_p50_ms: number;
  readonly ours_per_s: number;
  readonly events_of_refused_and_repeated: number;
}

const CALLERS = 8;
const ROUNDS = 5;
const STROKES_ALONE = 60;
const STROKES_TOGETHER = 40;
const WARM_UP = 20;

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
  const dossierEvents = (await typesOf(engine, hero)).length;

  const inspector = await stage.cast.as('thanh-tra.lang-son', 'inspector');
  const ours = await OurCommand.prepare(stage.dossiers, inspector, CALLERS);
  const counted = await OurCommand.prepare(stage.dossiers, inspector, 1);
  const events = await countEvents(engine, counted[0]);

  const floor = await Floor.start(engine, floorQueue, CALLERS);
  const floorStrokes = floor.strokes();
  const ourStrokes = ours.map(({ stroke }) => stroke);
  const [floorAlone] = floorStrokes;
  const [oursAlone] = ourStrokes;
  must(floorAlone !== undefined && oursAlone !== undefined, 'nothing to measure');
  for (const stroke of [floorAlone, oursAlone]) await timeEach(WARM_UP, stroke);

  const times = { floor: [] as number[], ours: [] as number[] };
  const rates = { floor: [] as number[], ours: [] as number[] };
  for (let round = 1; round <= ROUNDS; round++) {
    tell(`round ${round} of ${ROUNDS}`);
    times.floor.push(...(await timeEach(STROKES_ALONE, floorAlone)));
    times.ours.push(...(await timeEach(STROKES_ALONE, oursAlone)));
    rates.floor.push(await ratePerSecond(STROKES_TOGETHER, floorStrokes));
    rates.ours.push(await ratePerSecond(STROKES_TOGETHER, ourStrokes));
  }
  await floor.end();
  return {
    update_p50_ratio: round2(median(times.ours) / median(times.floor)),
    update_throughput_ratio: round2(median(rates.ours) / median(rates.floor)),
    events_per_command: round2(events.perCommand),
    dossier_events: dossierEvents,
    floor_p50_ms: round2(median(times.floor)),
    floor_per_s: round2(median(rates.floor)),
    ours_p50_ms: round2(median(times.ours)),
    ours_per_s: round2(median(rates.ours)),
    events_of_refused_and_repeated: events.ofRefusedAndRepeated,
  };
}

const COUNTED_COMMANDS = 10;

/** Counts the history of one dossier: so many accepted commands, then one repeated and one refused. */
async function countEvents(
  engine: Client,
  command: OurCommand | undefined,
): Promise<{ perCommand: number; ofRefusedAndRepeated: number }> {
  must(command !== undefined, 'nothing to count');
  for (let done = 0; done < COUNTED_COMMANDS; done++) {
    await command.stroke();
    await settled(engine, command.dossier);
  }
  const types = await settled(engine, command.dossier);
  await command.repeatAndBeRefused();
  const after = await settled(engine, command.dossier);
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

async function typesOf(engine: Client, dossier: string): Promise<readonly number[]> {
  const { events } = await engine.workflow.getHandle(workflowIdOf('dossier', dossier)).fetchHistory();
  return (events ?? []).map(({ eventType }) => eventType ?? 0);
}

/** The history once nothing is under way: its last event is the end of a workflow task or a timer set then. */
async function settled(engine: Client, dossier: string): Promise<readonly number[]> {
  let last = -1;
  return waitFor('a history at rest', async () => {
    const types = await typesOf(engine, dossier);
    const isAtRest = types.length === last;
    last = types.length;
    return isAtRest ? types : undefined;
  });
}

const round2 = (value: number): number => Math.round(value * 100) / 100;
