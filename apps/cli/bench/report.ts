import { cpus, totalmem } from 'node:os';
import type { BenchResult } from './run-bench';

/** What each figure may be at most or at least. */
const BOUNDS = {
  update_p50_ratio: { most: 1.5 },
  update_throughput_ratio: { least: 0.6 },
  events_per_command: { most: 5 },
  events_of_refused_and_repeated: { most: 0 },
  dossier_events: { most: 250 },
} as const;

type Bounded = keyof typeof BOUNDS;

export interface Verdict {
  readonly figure: Bounded;
  readonly value: number;
  readonly bound: string;
  readonly isKept: boolean;
}

/** Each bounded figure with its bound. */
export function judge(result: BenchResult): readonly Verdict[] {
  return (Object.keys(BOUNDS) as Bounded[]).map((figure) => {
    const bound: { most?: number; least?: number } = BOUNDS[figure];
    const value = result[figure];
    const isKept = value <= (bound.most ?? Infinity) && value >= (bound.least ?? -Infinity);
    return {
      figure,
      value,
      bound: bound.most === undefined ? `>= ${bound.least}` : `<= ${bound.most}`,
      isKept,
    };
  });
}

const MEANINGS: Readonly<Record<Bounded, string>> = {
  update_p50_ratio: 'our command over HTTP against an empty Update, median of one caller',
  update_throughput_ratio: 'our commands a second against empty Updates, 8 callers',
  events_per_command: 'history events of an accepted command, before projection',
  events_of_refused_and_repeated: 'history events of a refused and a repeated command',
  dossier_events: 'history events of a dossier over four levels, outside sessions',
};

/** The result as a page: what was measured, on what class of machine, when. */
export function pageOf(result: BenchResult, day: string): string {
  const gib = Math.round(totalmem() / 2 ** 30);
  const rows = judge(result).map(
    ({ figure, value, bound, isKept }) =>
      `| ${MEANINGS[figure]} | ${value} | ${bound} | ${isKept ? 'kept' : '**not kept**'} |`,
  );
  return `# Bench

\`npm run bench\` measures a stack of its own: PostgreSQL, the production Temporal server, one worker and one API on one
machine. Floor and ours take turns, five rounds; both have a worker process of their own and one workflow for each caller.
The floor is an empty Update through the SDK. Ours is a command over HTTP (an inspector holds a dossier and lifts the
hold), with sign-in, permission, idempotency, record, read models and notifications.

Run of ${day} on ${cpus().length} cores and ${gib} GiB of memory, Node ${process.versions.node}:

| what | measured | bound | |
|---|---|---|---|
${rows.join('\n')}

| | floor | ours |
|---|---|---|
| one caller, median, ms | ${result.floor_p50_ms} | ${result.ours_p50_ms} |
| 8 callers, a second | ${result.floor_per_s} | ${result.ours_per_s} |
`;
}
