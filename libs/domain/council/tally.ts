import { needed, type Denominator, type LineOutcome, type Threshold } from '../rules/threshold';
import type { PaperLine } from './choice';

/** What the count of one line starts from. */
export interface LineCount {
  /** Seats of the council version. */
  readonly members: number;
  readonly present: number;
  readonly written: number;
  /** Seats to which the line is closed. */
  readonly recused: number;
  /** The choices on the papers cast, one per paper. */
  readonly choices: readonly PaperLine[];
}

/** The count of one line. Anyone can redo it from the papers and the threshold. */
export interface LineResult {
  readonly dossier: string;
  readonly agree: number;
  readonly disagree: number;
  readonly other: number;
  readonly blank: number;
  readonly recused: number;
  /** The denominator's number, under its name in the threshold. */
  readonly base: number;
  readonly needed: number;
  /** The same without the recused seats, shown beside it where a member was recused. */
  readonly baseWithoutRecused: number;
  readonly neededWithoutRecused: number;
  readonly quorumNeeded: number;
  readonly quorumReached: number;
  readonly outcome: LineOutcome;
}

/** Counts one line on whole numbers against its threshold. */
export function tallyLine(dossier: string, threshold: Threshold, count: LineCount): LineResult {
  const votes = (choice: PaperLine): number => count.choices.filter((line) => line === choice).length;
  const agree = votes('agree');
  const blank = votes('blank');
  const recused = votes('recused');
  const base = baseOf(threshold.of, count, blank, recused);
  const baseWithoutRecused = threshold.of === 'all-members' ? count.members - count.recused : base;
  const { quorum } = threshold;
  const quorumNeeded = needed(quorum, count.members);
  const quorumReached = count.present + (quorum.countsWritten ? count.written : 0);
  const bar = needed(threshold, base);
  return {
    dossier,
    agree,
    disagree: votes('disagree'),
    other: votes('other'),
    blank,
    recused: count.recused,
    base,
    needed: bar,
    baseWithoutRecused,
    neededWithoutRecused: needed(threshold, baseWithoutRecused),
    quorumNeeded,
    quorumReached,
    outcome: quorumReached < quorumNeeded ? 'no-quorum' : agree >= bar && agree > 0 ? 'passed' : 'failed',
  };
}

function baseOf(of: Denominator, count: LineCount, blank: number, recusedPapers: number): number {
  switch (of) {
    case 'all-members':
      return count.members;
    case 'members-not-recused':
      return count.members - count.recused;
    case 'attending':
      return count.present + count.written;
    case 'papers-cast':
      return count.choices.length - recusedPapers;
    case 'papers-not-blank':
      return count.choices.length - recusedPapers - blank;
  }
}
