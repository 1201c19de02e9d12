import type { AgendaLine } from '../../api/models';

/** The awards of an agenda, for a field to choose from; lines of sessions that kept no code have none. */
export function choicesOfAwards(
  agenda: ReadonlyArray<Pick<AgendaLine, 'award' | 'awardCode'>>,
): ReadonlyArray<{ readonly value: string; readonly label: string }> {
  const awards = new Map(agenda.flatMap(({ award, awardCode }) => (awardCode ? [[awardCode, award]] : [])));
  return [...awards].map(([value, label]) => ({ value, label }));
}
