import { cpus, loadavg, totalmem } from 'node:os';
import type { Verdict } from './verdict';

/** When and on what class of machine a page's figures were measured; the sentence goes on from there. */
export function measuredOn(day: string): string {
  const gib = Math.round(totalmem() / 2 ** 30);
  return `Run of ${day} on ${cpus().length} cores and ${gib} GiB of memory, Node ${process.versions.node}; the load of the last
15 minutes was ${loadavg()[2]?.toFixed(1)}, so times are long where it exceeds the cores`;
}

/** A figure as a page shows it; it is compared as it was measured. */
export const rounded = (value: number): number =>
  value >= 1_000 ? Math.round(value * 10) / 10 : Math.round(value * 100) / 100;

/** The bounded figures as a table, each by what it means. */
export function verdictTable<Figure extends string>(
  meanings: Readonly<Record<Figure, string>>,
  verdicts: ReadonlyArray<Verdict<Figure>>,
): string {
  const rows = verdicts.map(
    ({ figure, value, bound, isKept }) =>
      `| ${meanings[figure]} | ${rounded(value)} | ${bound} | ${isKept ? 'kept' : '**not kept**'} |`,
  );
  return ['| what | measured | bound | |', '|---|---|---|---|', ...rows].join('\n');
}
