import { cpus, loadavg, totalmem } from 'node:os';
import { judgeBy, type Verdict } from '../verdict';
import type { LimitsBenchResult } from './run-limits-bench';

/** What each figure may be at most. */
const BOUNDS = { computing_s: { most: 120 } } as const;

/** Each bounded figure with its bound. */
export const judgeLimits = (result: LimitsBenchResult): ReadonlyArray<Verdict<keyof typeof BOUNDS>> =>
  judgeBy(BOUNDS, result);

/** The figures as a page: what was measured, on what class of machine, when. */
export function limitsPageOf(result: LimitsBenchResult, day: string): string {
  const { computed, would_move, computing_s, moved, moving_s, moved_per_s, all_moving_s } = result;
  const gib = Math.round(totalmem() / 2 ** 30);
  return `# Limits after a published calendar

\`npm run bench -- limits\` measures a stack of its own: PostgreSQL, the production Temporal server, one worker and one API on
one machine. Running dossiers are begun, each with a limit of twenty working days; then an order of two persons publishes a
calendar with one more day off, inside of every limit. Computing is reading the open limits page by page and counting each
by both calendars, over as many rows as a large instance has; behind most of them no workflow runs. Moving is the whole of
it for those that run: an Update with old and new day, the event in the record, the read model, the timer.

Run of ${day} on ${cpus().length} cores and ${gib} GiB of memory, Node ${process.versions.node}; the load of the last 15 minutes was
${loadavg()[2]?.toFixed(1)}, so times are long where it exceeds the cores.

| what | measured |
|---|---|
| limits computed | ${computed} in ${computing_s} s, ${would_move} of them move |
| running dossiers moved | ${moved} in ${moving_s} s: ${moved_per_s} a second |
| all ${computed} moving, at that speed | ${all_moving_s} s |
`;
}
