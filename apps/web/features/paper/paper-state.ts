import { CHOICES, lineAt, writeLines, type Choice } from '@vinhdanh/domain';
import type { AgendaLine, Session } from '../../api/models';

type Ballot = Session['ballots'][number];

/** What was marked so far, by dossier. */
export type Marks = ReadonlyMap<string, Choice>;

/** Lines of one award, as the minutes group them. */
export interface Group {
  readonly award: string;
  readonly lines: readonly AgendaLine[];
}

/** The lines of the ballot, in its order. */
export const linesOfBallot = (
  agenda: readonly AgendaLine[],
  { lines }: Pick<Ballot, 'lines'>,
): readonly AgendaLine[] => lines.flatMap((number) => agenda[number - 1] ?? []);

/** Lines that the seat may vote on. */
export const openLines = (lines: readonly AgendaLine[], seat: string): readonly AgendaLine[] =>
  lines.filter((line) => !line.recused.includes(seat));

/** The lines by award; awards and lines keep the order of the agenda. */
export function groupsOf(lines: readonly AgendaLine[]): readonly Group[] {
  const groups = new Map<string, AgendaLine[]>();
  for (const line of lines) {
    const group = groups.get(line.award) ?? [];
    group.push(line);
    groups.set(line.award, group);
  }
  return [...groups].map(([award, members]) => ({ award, lines: members }));
}

export const withMark = (marks: Marks, dossier: string, choice: Choice): Marks =>
  new Map(marks).set(dossier, choice);

/** Lines that are not marked yet get the choice; those that are keep theirs. */
export function withRest(marks: Marks, lines: readonly AgendaLine[], choice: Choice): Marks {
  const all = new Map(marks);
  for (const { dossier } of lines) if (!all.has(dossier)) all.set(dossier, choice);
  return all;
}

export function withoutMarks(marks: Marks, lines: readonly AgendaLine[]): Marks {
  const rest = new Map(marks);
  for (const { dossier } of lines) rest.delete(dossier);
  return rest;
}

export const unmarked = (marks: Marks, lines: readonly AgendaLine[]): readonly AgendaLine[] =>
  lines.filter(({ dossier }) => !marks.has(dossier));

/** Lines that are marked with something else than agreement. */
export const exceptions = (marks: Marks, lines: readonly AgendaLine[]): readonly AgendaLine[] =>
  lines.filter(({ dossier }) => (marks.get(dossier) ?? 'agree') !== 'agree');

/** How often each choice was marked, in the order of the paper. */
export function countsOf(
  marks: Marks,
  lines: readonly AgendaLine[],
): ReadonlyArray<readonly [Choice, number]> {
  const made = lines.map(({ dossier }) => marks.get(dossier));
  return CHOICES.map((choice) => [choice, made.filter((mark) => mark === choice).length]);
}

/** The paper as it is cast: a letter for each line of the ballot; undefined while some are left. */
export function lettersOf(marks: Marks, lines: readonly AgendaLine[], seat: string): string | undefined {
  if (unmarked(marks, openLines(lines, seat)).length > 0) return undefined;
  return writeLines(
    lines.map(({ dossier, recused }) =>
      recused.includes(seat) ? 'recused' : (marks.get(dossier) ?? 'blank'),
    ),
  );
}

/** Stands in a draft for a line that is not marked. */
const UNMARKED = '-';

/** A draft: a letter for each line, marked or not. */
export const draftOf = (marks: Marks, lines: readonly AgendaLine[]): string =>
  lines
    .map(({ dossier }) => {
      const choice = marks.get(dossier);
      return choice === undefined ? UNMARKED : writeLines([choice]);
    })
    .join('');

/** The marks of a draft; none where it was not made for these lines. */
export function marksOf(draft: string, lines: readonly AgendaLine[]): Marks {
  if (draft.length !== lines.length) return new Map();
  return new Map(
    lines.flatMap(({ dossier }, place) => {
      const choice = CHOICES.find((one) => one === lineAt(draft, place));
      return choice === undefined ? [] : [[dossier, choice] as const];
    }),
  );
}
