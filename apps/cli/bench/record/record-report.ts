import { measuredOn, rounded, verdictTable } from '../report-page';
import { judgeBy, type Verdict } from '../verdict';
import type { RecordBenchResult } from './run-record-bench';

/** What each figure may be at most or at least. */
const BOUNDS = {
  sealed_per_s: { least: 5_000 },
  written_per_s: { least: 5_000 },
  checkpoint_longest_ms: { most: 1_000 },
  proof_p50_ms: { most: 1 },
  start_ms: { most: 300 },
  write_path_ratio: { most: 1.1 },
} as const;

type Bounded = keyof typeof BOUNDS;

const MEANINGS: Readonly<Record<Bounded, string>> = {
  sealed_per_s: 'events sealed a second, out of a backlog',
  written_per_s: 'events that writers committed a second beside the sealer',
  checkpoint_longest_ms: 'under load, from a commit until a checkpoint covers it, the longest, ms',
  proof_p50_ms: 'proof of one leaf by chance, as the API answers one request after the other, ms',
  start_ms: 'what API and worker look at before they start, ms',
  write_path_ratio:
    'the sealer beside a command: its time with the sealer at work, against one with it stopped',
};

/** Each bounded figure with its bound. */
export const judgeRecord = (result: RecordBenchResult): ReadonlyArray<Verdict<Bounded>> =>
  judgeBy(BOUNDS, result);

const TEN_MILLION = 10_000_000;

/** The figures as a page: what was measured, on what class of machine, when. */
export function recordPageOf(result: RecordBenchResult, day: string): string {
  const { leaves, event_bytes, log_bytes, verified_per_s } = result;
  const hours = (TEN_MILLION / verified_per_s / 60).toFixed(0);
  const gib = (bytes: number): string => ((bytes * TEN_MILLION) / 2 ** 30).toFixed(1);
  return `# The record

\`npm run bench -- record\` measures an empty stack of its own. A command is marked attendance over HTTP, in turn with the sealer
at work and with its process stopped. The rest is in a database of its own on the same server. Its events are made by SQL, each the
first of a thing that never was, with salts, commitments and hashes as the application makes them, and sealed by the sealer's own
code; a verification of all recomputes them as any other. Then four writers commit fifty events each, made by the application's
own code, twenty-seven times a second beside the sealer's process; these are in the ${leaves} leaves, too. \`--leaves\` measures another number.

${measuredOn(day)}:

${verdictTable(MEANINGS, judgeRecord(result))}

| | |
|---|---|
| leaves | ${leaves} |
| proof of a leaf, one in a hundred | ${rounded(result.proof_p99_ms)} ms |
| the first proof of an API that has just started | ${rounded(result.proof_cold_ms)} ms |
| proof that a third of the tree is its beginning | ${rounded(result.consistency_ms)} ms |
| under load: from a commit to its checkpoint, the middle | ${rounded(result.checkpoint_p50_ms)} ms |
| a commit of fifty events beside the sealer, and without it | ${rounded(result.commit_with_ms)} ms, ${rounded(result.commit_without_ms)} ms |
| the command with the sealer, and without it | ${rounded(result.command_with_ms)} ms, ${rounded(result.command_without_ms)} ms |
| salts, commitment and hash of an event, after the answer | ${result.chain_us} µs |
| kept for each event, with indexes | ${event_bytes} bytes, and ${log_bytes} of the log |
| verification of all | ${rounded(result.verify_s)} s, ${rounded(verified_per_s)} events a second |
| ten million events, reckoned from these | ${gib(event_bytes)} GiB and ${gib(log_bytes)} GiB of the log, verified in ${hours} min |

Ten million leaves were looked at once, on 2026-11-27, as a log of tiles alone that the sealer's code made: 10,000,100 leaves are 325 MiB of
tiles, made and kept in 39 s. In that run a proof took as long as of 1,077,900 leaves, 1.9 ms (one in a hundred 7.4 and 6.7 ms; by an API
that has just started 23 and 8.3 ms); since, the nodes of a tile are reckoned without their names. A proof is verified in 0.06 ms.
Events of ten million were not recorded: what they take, and a verification of them, is reckoned above.
`;
}
