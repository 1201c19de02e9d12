import { kib } from '../measure';
import { measuredOn, verdictTable } from '../report-page';
import { judgeBy, type Verdict } from '../verdict';
import type { SessionBenchResult } from './run-session-bench';

/** What each figure may be at most. */
const BOUNDS = {
  events_per_paper: { most: 6 },
  casting_ms: { most: 1_000 },
  tally_ms: { most: 50 },
  delivering_s: { most: 30 },
  results_page_ms: { most: 1_000 },
} as const;

type Bounded = keyof typeof BOUNDS;

const MEANINGS: Readonly<Record<Bounded, string>> = {
  events_per_paper: 'history events of a paper, its record included',
  casting_ms: 'all papers at the same moment over HTTP, until the last is accepted for good, ms',
  tally_ms: 'the tally of all lines, the pure function, ms',
  delivering_s: "from the chair's signature until the outcome stands in every dossier's record, s",
  results_page_ms: 'the page of results, ms',
};

/** Each bounded figure with its bound. */
export const judgeSession = (result: SessionBenchResult): ReadonlyArray<Verdict<Bounded>> =>
  judgeBy(BOUNDS, result);

/** The figures as a page: what was measured, on what class of machine, when. */
export function sessionPageOf(result: SessionBenchResult, day: string): string {
  return `# A session over a thousand dossiers

\`npm run bench -- session\` measures an empty stack of its own: PostgreSQL, the production Temporal server, one worker and
one API on one machine. ${result.dossiers} dossiers are handed in through the API and brought to the vote of the provincial
council; its ${result.accepted} members cast one paper each over all lines. One of them casts first, the others at the same
moment. A paper is accepted for good when the engine has it; the record follows in batches, up to two and a half seconds
later. The floor is as many empty Updates of the bare engine at one workflow at the same moment, with the same payload.

The outcomes go to the dossiers many at once: each by an Update of its own, once, and their events are recorded many in one
transaction. The session of ${result.large_lines} lines and the fifty sessions are of a body that no register has, over dossiers that do
not exist: they show that no limit is hit, and are not delivered. A payload may have 2 MiB, a history 50 MiB and 51,200 events.

${measuredOn(day)}:

${verdictTable(MEANINGS, judgeSession(result))}

| | |
|---|---|
| papers accepted | ${result.accepted}, each of ${result.paper_bytes} bytes, ${result.tally_lines} lines together |
| until they stand in the record | ${result.recorded_ms} ms |
| the bare engine with the same payload | ${result.floor_ms} ms; ratio ${result.casting_floor_ratio} |
| outcomes | ${result.delivered_per_s} a second |
| the page of results | ${result.results_page_kib} KiB |
| the session's history at its end | ${result.history_events} events, ${result.history_kib} KiB |
| bringing the dossiers to the vote through the API | ${result.opening_s} s |
| 31 seats, 2,000 lines: convened and opened | ${result.large_opening_s} s; its convocation has ${result.large_convocation_kib} KiB |
| its papers at the same moment, its close | ${result.large_casting_ms} ms, ${result.large_closing_ms} ms |
| its largest message, its history | ${result.large_message_kib} KiB; ${result.large_history_events} events, ${result.large_history_kib} KiB |
| 50 sessions at once, ${result.fifty_sessions_papers} papers | ${result.fifty_sessions_s} s, ${result.fifty_sessions_papers_per_s} papers a second |
| memory of the worker at its highest | ${result.worker_peak_mib} MiB |

## What the same votes cost in other designs

${designTable(result)}

A row for each vote is the cheapest to write, and is only the votes: deadlines, retries after a crash, a vote that comes twice,
the telling of every dossier and the record that cannot be changed are still to be written by hand. An Update for each vote is
reckoned from ${result.single_updates_per_s} empty Updates a second of the bare engine, measured with ${result.accepted - 1} callers; five events each.
`;
}

/** History events of an accepted Update that is recorded by itself. */
const EVENTS_OF_UPDATE = 5;

function designTable(result: SessionBenchResult): string {
  const votes = result.tally_lines;
  const rows = [
    ['', 'one paper, one Update (ours)', 'a row for each vote, by hand', 'an Update for each vote'],
    ['commits', result.accepted, result.accepted, votes],
    [
      'all papers at the same moment, until the last is kept for good',
      `${result.casting_ms} ms`,
      `${result.rows_casting_ms} ms`,
      `${Math.round(votes / result.single_updates_per_s)} s, reckoned`,
    ],
    [
      'history events',
      Math.round(result.accepted * result.events_per_paper),
      'none',
      votes * EVENTS_OF_UPDATE,
    ],
    [
      'kept',
      `${result.accepted} papers, ${kib(votes)} KiB of letters`,
      `${votes} rows, ${result.rows_mib} MiB`,
      `${votes} events of the record`,
    ],
    ['tally', `${result.tally_ms} ms`, `${result.rows_tally_ms} ms`, `${result.tally_ms} ms`],
  ];
  const [head = [], ...body] = rows.map((cells) => `| ${cells.join(' | ')} |`);
  return [head, '|---|---|---|---|', ...body].join('\n');
}
