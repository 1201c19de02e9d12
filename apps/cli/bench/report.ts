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
  update_throughput_ratio:
    'our commands a second, 8 members of one session, against empty Updates, 8 callers',
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
machine. Floor and ours take turns, each with a worker process of its own. The floor is an empty Update
through the SDK. Ours is a command over HTTP (a secretary marks the attendance of a seat in a council session), with
sign-in, permission, idempotency, record and read models. One caller goes from thing to thing at a person's
pace, floor and ours in turn. The throughput bound compares eight members of one council session, which is
how many commands come at once here, with eight callers that each have a workflow of their own, as the engine's figures
are given; the like-for-like figures stand below.

Run of ${day} on ${cpus().length} cores and ${gib} GiB of memory, Node ${process.versions.node}:

| what | measured | bound | |
|---|---|---|---|
${rows.join('\n')}

| | floor | ours | ratio |
|---|---|---|---|
| one caller, median, ms | ${result.floor_p50_ms} | ${result.ours_p50_ms} | ${result.update_p50_ratio} |
| 8 callers, each at a thing of its own, a second | ${result.floor_per_s} | ${result.own_ours_per_s} | ${result.own_throughput_ratio} |
| 8 callers at one thing, a second | ${result.one_floor_per_s} | ${result.ours_per_s} | ${result.one_throughput_ratio} |
`;
}
