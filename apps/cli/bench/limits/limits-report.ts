import { measuredOn, verdictTable } from '../report-page';
import { judgeBy, type Verdict } from '../verdict';
import type { LimitsBenchResult } from './run-limits-bench';

/** What each figure may be at most. */
const BOUNDS = {
  computing_s: { most: 120 },
  all_typical_s: { most: 120 },
  all_moving_s: { most: 120 },
} as const;

type Bounded = keyof typeof BOUNDS;

const MEANINGS: Readonly<Record<Bounded, string>> = {
  computing_s: 'new ends of 20,000 open limits, read and counted, s',
  all_typical_s:
    'a typical change over 20,000 open limits: all counted, those that move moved with record and timers, s',
  all_moving_s: 'the hardest change: every one of 20,000 limits moves, s',
};

/** Each bounded figure with its bound. */
export const judgeLimits = (result: LimitsBenchResult): ReadonlyArray<Verdict<Bounded>> =>
  judgeBy(BOUNDS, result);

/** The figures as a page: what was measured, on what class of machine, when. */
export function limitsPageOf(result: LimitsBenchResult, day: string): string {
  const { computed, would_move, computing_s, running, typical_moved, typical_moving_s } = result;
  const measured =
    running < computed ? `The times for ${computed} are reckoned from ${running}` : `All ${computed} ran`;
  return `# Limits after a published calendar

\`npm run bench -- limits\` measures an empty stack of its own: PostgreSQL, the production Temporal server, one worker and one
API on one machine. Running dossiers are begun whose limits end evenly on the twenty working days ahead, and orders of two
persons publish calendars over them. The typical one makes a working day two weeks ahead a day off: it is counted for every
limit, those that end from that day on move, and a dossier whose limit stays is not told. The hardest makes the next working day
one, which is inside of every limit, so that all of them move; the third does so once more, by a worker that has just begun.
Moving is the whole of it: an Update with old and new day, the event in the record, the read model, the timer; each is looked at
afterwards and was moved once. Computing is reading the open limits page by page and counting each by both calendars; where fewer
run (\`--dossiers\` says how many), behind the other rows there is no workflow.

A worker keeps the things that it worked on last at hand, as many as its heap has room for: 20,000 where it may grow to six
GiB, a quarter of a machine's memory. A thing that is not at hand is first read and replayed, which costs as much again as the
move. The floor is an empty Update of the bare engine, as many at the same moment as the order sends. A Signal is no cheaper than
an Update: the engine writes it down before the workflow sees it, an Update together with its answer; both are measured by
workflows that one word ends.

What one moved limit costs was counted on 2026-11-27 over 500 of them: for the engine one workflow task, five events of history
and 13 statements; for us nine statements for each fifty dossiers, which are recorded in one transaction while others are told.
No timer is touched where a limit ends later: the one that is set rings in vain and is set anew. Since the engine's statements stay
prepared (tools/temporal-server/README.md) it takes a third more of them a second.

${measuredOn(day)}. ${measured}:

${verdictTable(MEANINGS, judgeLimits(result))}

| | |
|---|---|
| limits computed | ${computed} in ${computing_s} s, ${would_move} of them move |
| running dossiers | ${running} |
| a typical change | ${typical_moved} of them moved in ${typical_moving_s} s |
| the hardest change, all moved | ${result.moving_s} s: ${result.moved_per_s} a second |
| the same by a worker that knows none of them | ${result.unknown_moving_s} s: ${result.unknown_moved_per_s} a second |
| empty Updates of the bare engine | ${result.floor_per_s} a second |
| workflows of the bare engine that one word ends, told by an Update | ${result.floor_ended_by_update_per_s} a second |
| the same, told by a Signal | ${result.floor_ended_by_signal_per_s} a second |
| moved against empty Updates | ${result.moved_floor_ratio}, by a worker that knows none ${result.unknown_floor_ratio} |
| all 20,000 by a worker that knows none | ${result.all_unknown_moving_s} s |
`;
}
