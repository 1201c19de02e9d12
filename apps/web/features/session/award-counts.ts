import type { AgendaLine, LineResult } from '../../api/models';

/** How many lines of each award, in the order of the agenda. */
export function awardsOf(
  lines: ReadonlyArray<Pick<AgendaLine, 'award'>>,
): ReadonlyArray<{ readonly award: string; readonly count: number }> {
  const counts = new Map<string, number>();
  for (const { award } of lines) counts.set(award, (counts.get(award) ?? 0) + 1);
  return [...counts].map(([award, count]) => ({ award, count }));
}

export interface AwardOutcome {
  readonly award: string;
  readonly count: number;
  readonly passed: number;
}

/** How many lines of each award passed. */
export function outcomesByAward(
  agenda: ReadonlyArray<Pick<AgendaLine, 'award' | 'dossier'>>,
  results: ReadonlyArray<Pick<LineResult, 'dossier' | 'outcome'>>,
): readonly AwardOutcome[] {
  const passed = new Set(results.filter(({ outcome }) => outcome === 'passed').map(({ dossier }) => dossier));
  return awardsOf(agenda).map(({ award, count }) => ({
    award,
    count,
    passed: agenda.filter((line) => line.award === award && passed.has(line.dossier)).length,
  }));
}
