import { measuredOn, verdictTable } from '../report-page';
import { judgeBy, type Verdict } from '../verdict';
import type { LimitsBenchResult } from './run-limits-bench';

/** What each figure may be at most. */
const BOUNDS = { computing_s: { most: 120 }, all_moving_s: { most: 120 } } as const;

type Bounded = keyof typeof BOUNDS;

const MEANINGS: Readonly<Record<Bounded, string>> = {
  computing_s: 'new ends of 20,000 open limits, read and counted, s',
  all_moving_s: '20,000 limits moved with record and timers, at the speed of those that the worker knows, s',
};

/** Each bounded figure with its bound. */
export const judgeLimits = (result: LimitsBenchResult): ReadonlyArray<Verdict<Bounded>> =>
  judgeBy(BOUNDS, result);

/** The figures as a page: what was measured, on what class of machine, when. */
export function limitsPageOf(result: LimitsBenchResult, day: string): string {
  const { computed, would_move, computing_s, moved, moving_s, moved_per_s } = result;
  const reckoned = moved < computed ? `reckoned from ${moved}, not measured` : 'measured';
  return `# Limits after a published calendar

\`npm run bench -- limits\` measures an empty stack of its own: PostgreSQL, the production Temporal server, one worker and one
API on one machine. Running dossiers are begun, each with a limit of twenty working days; then orders of two persons publish
calendars, each with one more day off, inside of every limit. Computing is reading the open limits page by page and counting
each by both calendars, over as many rows as a large instance has; behind most of them no workflow runs. Moving is the whole
of it for those that run: an Update with old and new day, the event in the record, the read model, the timer; each is looked
at afterwards and was moved once.

A worker keeps the things that it worked on last at hand, as many as its heap has room for: 20,000 where it may grow to six
GiB, a quarter of a machine's memory. A thing that is not at hand is first read and replayed, which costs as much again as the
move: the second order is carried out by a worker that has just begun. The floor is an empty Update of the bare engine, as many
at the same moment as the order sends. A limit that ends on the same day under the new calendar is counted, and its dossier is
not told. A Signal is no cheaper than an Update: the engine writes it down before the workflow sees it, an Update together with its
answer; both are measured by workflows that one word ends.

What one moved limit costs was counted on 2026-11-27 over 500 of them. The engine: one workflow task, five events of history, 13
statements. Ours: nine statements for each fifty dossiers, which are recorded in one transaction while others are told; before,
a transaction held whatever had been answered while the one before was under way, two or three, and the record was sealed for
every seven. No timer is touched where a limit ends later: the one that is set rings in vain and is set anew. Three runs of one
morning: before, 79 limits a second beside 185 empty Updates, 20.1 ms of processor time each (worker 8.9, engine 6.2, PostgreSQL
4.5, sealer 0.4); after, 128 and 113 beside 166 and 177, 13.6 and 15.3 ms (worker 5.9 and 6.5, engine 4.4 and 5.0, PostgreSQL 3.1
and 3.5, sealer 0.1 and 0.2). Half a millisecond of it were stacks that the engine's library writes down for every promise of a
workflow, now four frames deep. The engine alone would take 108 to 120 s for 20,000 empty Updates on this machine: below 120 s all
of them move only on a faster one, or where a limit that ends later is no Update at all.

${measuredOn(day)}. The time for all 20,000 is ${reckoned}:

${verdictTable(MEANINGS, judgeLimits(result))}

| | |
|---|---|
| limits computed | ${computed} in ${computing_s} s, ${would_move} of them move |
| running dossiers moved | ${moved} in ${moving_s} s: ${moved_per_s} a second |
| the same by a worker that knows none of them | ${result.unknown_moving_s} s: ${result.unknown_moved_per_s} a second |
| empty Updates of the bare engine | ${result.floor_per_s} a second |
| workflows of the bare engine that one word ends, told by an Update | ${result.floor_ended_by_update_per_s} a second |
| the same, told by a Signal | ${result.floor_ended_by_signal_per_s} a second |
| moved against empty Updates | ${result.moved_floor_ratio}, by a worker that knows none ${result.unknown_floor_ratio} |
| all 20,000 by a worker that knows none, reckoned | ${result.all_unknown_moving_s} s |
| a typical change: one day off two weeks ahead, 20,000 limits that began evenly before | ${result.typical_moved} of them move, ${result.typical_moving_s} s |
`;
}
