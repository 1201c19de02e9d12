import { lineAt, type PaperLines } from '../choice';

/** How often each choice was made on one line. */
export interface Votes {
  readonly agree: number;
  readonly disagree: number;
  readonly other: number;
  readonly blank: number;
  /** Papers that were cast and say nothing that counts. */
  readonly spoiled: number;
}

export const NO_VOTES: Votes = { agree: 0, disagree: 0, other: 0, blank: 0, spoiled: 0 };

/** The votes on the line at the place (from 0) of the papers. */
export function votesOn(papers: ReadonlyArray<{ readonly lines: PaperLines }>, place: number): Votes {
  const votes = { ...NO_VOTES };
  for (const { lines } of papers) {
    const line = lineAt(lines, place);
    if (line !== undefined && line !== 'recused') votes[line]++;
  }
  return votes;
}

export const addVotes = (one: Votes, other: Votes): Votes => ({
  agree: one.agree + other.agree,
  disagree: one.disagree + other.disagree,
  other: one.other + other.other,
  blank: one.blank + other.blank,
  spoiled: one.spoiled + other.spoiled,
});
