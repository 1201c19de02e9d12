import { measuredOn, verdictTable } from './report-page';
import type { BenchResult } from './run-bench';
import { judgeBy, type Verdict } from './verdict';

/** What each figure may be at most or at least. */
const BOUNDS = {
  update_p50_ratio: { most: 1.5 },
  update_throughput_ratio: { least: 0.6 },
  events_per_command: { most: 5 },
  events_of_refused_and_repeated: { most: 0 },
  dossier_events: { most: 250 },
} as const;

type Bounded = keyof typeof BOUNDS;

/** Each bounded figure with its bound. */
export const judge = (result: BenchResult): ReadonlyArray<Verdict<Bounded>> => judgeBy(BOUNDS, result);

const MEANINGS: Readonly<Record<Bounded, string>> = {
  update_p50_ratio: "our command over HTTP against an empty Update, median of one caller at a person's pace",
  update_throughput_ratio:
    'our commands a second against empty Updates, 8 callers, each at a thing of its own',
  events_per_command: 'history events of an accepted command, before projection',
  events_of_refused_and_repeated: 'history events of a refused and a repeated command',
  dossier_events: 'history events of a dossier over four levels, outside sessions',
};

/** The result as a page: what was measured, on what class of machine, when. */
export function pageOf(result: BenchResult, day: string): string {
  return `# Bench

\`npm run bench\` measures a stack of its own: PostgreSQL, the production Temporal server, one worker and one API on one
machine. Floor and ours take turns, each with a worker process of its own. The floor is an empty Update through the SDK.
Ours is a command over HTTP (a secretary marks the attendance of a seat in a council session), with sign-in, permission,
idempotency, record and read models. Nobody is written to about it: a command that sends mail costs more.

A ratio compares the same shape of load on both sides, taken one after the other, and is the median of the rounds' own
ratios. It depends on the shape, so the others stand below. A thing on which commands hail is recorded in batches, once a second
or more seldom: its read model follows up to two and a half seconds later, and each batch costs the engine as much as three commands
would. A single command on a thing at rest is recorded at once and costs all of that alone.

${measuredOn(day)}:

${verdictTable(MEANINGS, judge(result))}

| | floor | ours | ratio |
|---|---|---|---|
| one caller at a person's pace, median, ms | ${result.floor_p50_ms} | ${result.ours_p50_ms} | ${result.update_p50_ratio} |
| one caller back to back, median, ms | ${result.floor_back_to_back_p50_ms} | ${result.ours_back_to_back_p50_ms} | ${result.back_to_back_p50_ratio} |
| 8 callers, each at a thing of its own, a second | ${result.floor_per_s} | ${result.ours_per_s} | ${result.update_throughput_ratio} |
| 8 callers at one thing, a second | ${result.floor_one_thing_per_s} | ${result.ours_one_thing_per_s} | ${result.one_thing_throughput_ratio} |
`;
}
