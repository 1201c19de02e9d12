import type { PaperLines } from '../choice';
import { NO_VOTES, votesOn, type Votes } from '../tally/votes';

const KINDS = ['agree', 'disagree', 'other', 'blank', 'spoiled'] as const satisfies ReadonlyArray<
  keyof Votes
>;
const LINE = /^\d{1,4}(?:\.\d{1,4}){4}$/;

/** The votes on each line of an opened box, "20.1.0.1.0 19.2.0.1.0": agree, disagree, other, blank, spoiled. */
export const writeVotes = (papers: ReadonlyArray<{ readonly lines: PaperLines }>, lines: number): string =>
  Array.from({ length: lines }, (_, place) => {
    const votes = votesOn(papers, place);
    return KINDS.map((kind) => votes[kind]).join('.');
  }).join(' ');

/** The same, of a box whose papers were taken apart: for each line its letters. */
export const writeVotesApart = (letters: readonly string[]): string =>
  letters
    .map((line) =>
      writeVotes(
        [...line].map((letter) => ({ lines: letter })),
        1,
      ),
    )
    .join(' ');

/** @returns null when the text is not one count for each line */
export function readVotes(text: string, lines: number): readonly Votes[] | null {
  const counts = text.split(' ');
  if (counts.length !== lines || !counts.every((count) => LINE.test(count))) return null;
  return counts.map((count) => {
    const numbers = count.split('.').map(Number);
    return KINDS.reduce((votes, kind, place) => ({ ...votes, [kind]: numbers[place] ?? 0 }), NO_VOTES);
  });
}

export const votesIn = (votes: Votes): number => KINDS.reduce((sum, kind) => sum + votes[kind], 0);
