export type Choice = 'agree' | 'disagree' | 'other' | 'blank';
export const CHOICES: readonly Choice[] = ['agree', 'disagree', 'other', 'blank'];

/**
 * What can stand in one line of a paper: a choice; `spoiled` where the form of the ballot allows it; `recused` where the
 * line is closed to the seat.
 */
export type PaperLine = Choice | 'spoiled' | 'recused';

/** A paper as it is kept and sent: one letter for each line of its ballot, in the ballot's order. */
export type PaperLines = string;

const LETTERS: Readonly<Record<PaperLine, string>> = {
  agree: 'a',
  disagree: 'd',
  other: 'o',
  blank: 'b',
  spoiled: 's',
  recused: 'r',
};

/** What a paper without spoiled lines may say: agree, disagree, other opinion, blank. */
export const CHOICE_LETTERS = CHOICES.map((choice) => LETTERS[choice]).join('');

const WORDS: ReadonlyMap<string, PaperLine> = new Map(
  Object.entries(LETTERS).map(([word, letter]) => [letter, word as PaperLine]),
);

export const writeLines = (lines: readonly PaperLine[]): PaperLines =>
  lines.map((line) => LETTERS[line] ?? '?').join('');

/** What the letter at the place (from 0) says; undefined where there is none, or one that says nothing. */
export const lineAt = (lines: PaperLines, place: number): PaperLine | undefined =>
  WORDS.get(lines.charAt(place));
