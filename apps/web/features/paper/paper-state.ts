import { CHOICES, type Choice } from '@vinhdanh/domain';
import type { AgendaLine } from '../../api/models';

/** What was marked so far, by dossier. */
export type Marks = ReadonlyMap<string, Choice>;

/** Lines that the seat may vote on. */
export const openLines = (agenda: readonly AgendaLine[], seat: string): readonly AgendaLine[] =>
  agenda.filter((line) => !line.recused.includes(seat));

export const withMark = (marks: Marks, dossier: string, choice: Choice): Marks =>
  new Map(marks).set(dossier, choice);

/** Lines that are not marked yet get the choice; those that are keep theirs. */
export const withRest = (marks: Marks, lines: readonly AgendaLine[], choice: Choice): Marks =>
  new Map(lines.map(({ dossier }) => [dossier, marks.get(dossier) ?? choice]));

export const unmarked = (marks: Marks, lines: readonly AgendaLine[]): readonly AgendaLine[] =>
  lines.filter(({ dossier }) => !marks.has(dossier));

/** How often each choice was marked, in the order of the paper. */
export const countsOf = (marks: Marks): ReadonlyArray<readonly [Choice, number]> =>
  CHOICES.map((choice) => [choice, [...marks.values()].filter((mark) => mark === choice).length]);

/** The lines of the paper as it is cast; undefined while some are left. */
export function paperOf(
  marks: Marks,
  lines: readonly AgendaLine[],
): ReadonlyArray<{ dossier: string; choice: Choice }> | undefined {
  const cast = lines.flatMap(({ dossier }) => {
    const choice = marks.get(dossier);
    return choice === undefined ? [] : [{ dossier, choice }];
  });
  return cast.length === lines.length ? cast : undefined;
}
