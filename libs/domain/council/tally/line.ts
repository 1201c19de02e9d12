import { needed, type Denominator, type LineOutcome, type Threshold } from '../../rules/threshold';
import type { BallotId } from '../ballot';
import type { TieLevel } from '../places';
import { quorumStanding } from './quorum';
import type { Votes } from './votes';

/** What the count of one line starts from. */
export interface LineCount {
  /** Seats of the council version. */
  readonly members: number;
  /** All who work there, where a share is taken of them; null where nobody stated the number. */
  readonly staff: number | null;
  readonly present: number;
  /** Seats that voted in writing. */
  readonly written: number;
  /** Those of them whose vote counts. */
  readonly writtenVotes: number;
  /** Seats to which the line is closed. */
  readonly recused: number;
  /** Those of them that are present, or whose vote in writing counts. */
  readonly recusedAttending: number;
  readonly votes: Votes;
}

/** The count of one line. Anyone can redo it from the papers and the rule. */
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
  /** The ballot that was counted last over the line; absent in results of the first release. */
  readonly ballot?: BallotId;
  /** Papers or lines that count for no choice; absent where there are none. */
  readonly spoiled?: number;
  /** What settled a tie; absent where there was none. */
  readonly decidedBy?: TieLevel['by'];
}

/** Counts one line on whole numbers against its rule. */
export function tallyLine(dossier: string, rule: Threshold, count: LineCount): LineResult {
  const { agree, disagree, other, blank, spoiled } = count.votes;
  const base = baseOf(rule, count);
  const withoutRecused = baseWithoutRecused(rule, count);
  const { members, staff, present, written } = count;
  const turnout = { members, staff: { count: staff ?? 0, present }, present, written };
  const { needed: quorumNeeded, reached: quorumReached } = quorumStanding(rule, turnout);
  const bar = needed(rule, base);
  return {
    dossier,
    agree,
    disagree,
    other,
    blank,
    ...(spoiled > 0 ? { spoiled } : {}),
    recused: count.recused,
    base,
    needed: bar,
    baseWithoutRecused: withoutRecused,
    neededWithoutRecused: needed(rule, withoutRecused),
    quorumNeeded,
    quorumReached,
    outcome: quorumReached < quorumNeeded ? 'no-quorum' : agree >= bar && agree > 0 ? 'passed' : 'failed',
  };
}

const castOf = ({ agree, disagree, other, blank, spoiled }: Votes): number =>
  agree + disagree + other + blank + spoiled;

/** The denominator's number with everybody in it. */
function wholeOf(of: Denominator, count: LineCount): number {
  const { members, staff, present, writtenVotes, recused, votes } = count;
  switch (of) {
    case 'all-members':
      return members;
    case 'all-staff':
      return staff ?? 0;
    case 'members-not-recused':
      return members - recused;
    case 'attending':
      return present + writtenVotes;
    case 'papers-cast':
      return castOf(votes);
    case 'papers-not-blank':
      return castOf(votes) - votes.blank - votes.spoiled;
  }
}

const baseOf = (rule: Threshold, count: LineCount): number =>
  rule.recusal?.shrinks ? baseWithoutRecused(rule, count) : wholeOf(rule.of, count);

/** The same without the seats to which the line is closed. Of papers it makes no difference: they have none there. */
function baseWithoutRecused({ of, recusal }: Threshold, count: LineCount): number {
  if (of === 'all-members') return count.members - count.recused;
  if (of === 'all-staff') return wholeOf(of, count) - count.recused;
  if (of === 'attending' && recusal) return wholeOf(of, count) - count.recusedAttending;
  return wholeOf(of, count);
}
