import type { Bilingual } from './validity';
import type { Citation } from './citation';

/** Whether the ballot is secret, where that has a place of its own: a decree may say "ballot" without "secret". */
export interface Secrecy extends Citation {
  readonly ballot: 'open' | 'secret';
}

/** What becomes of votes in writing: counted, only kept in the minutes, or not taken. */
export interface WrittenVotes extends Citation {
  readonly votes: 'counted' | 'recorded' | 'none';
}

/** Something that a rule allows or forbids. */
export interface Permission extends Citation {
  readonly allowed: boolean;
}

/** How many ballots are held over one line at most, the first included. */
export interface MostBallots extends Citation {
  readonly most: number;
}

/** One way to settle a tie. A criterion compares whole numbers of the lines, the higher first. */
export type TieStep =
  | { readonly by: 'chair-vote' | 'second-ballot' | 'decider' }
  | ({ readonly by: 'criterion'; readonly criterion: string } & Bilingual);

/** How a tie is settled: the ways in turn, each for what the one before left tied. */
export interface TieRule extends Citation {
  readonly chain: readonly TieStep[];
}

/** Codes of titles from the lowest to the highest: the lower one is voted first. */
export interface TitleOrder extends Citation {
  readonly titles: readonly string[];
}

/** Whether the number of members shrinks by those to whom a line is closed. */
export interface RecusalRule extends Citation {
  readonly shrinks: boolean;
}

/** Who may count: the council's own members only, others only, or either. */
export interface TellersRule extends Citation {
  readonly from: 'members' | 'others' | 'anyone';
}

/**
 * What is shown of a secret ballot, so that its result does not tell votes. It is settled before the vote and holds whatever the
 * result is: figures that were withheld only where all agreed would say that all agreed.
 */
export interface Disclosure extends Citation {
  /** Papers as wholes, or line by line, so that a pattern over many lines does not point to a member. */
  readonly papers: 'whole' | 'apart';
  /** Who sees how often each choice was made: whoever sees the result, or who sits, counts, keeps or audits the session. */
  readonly figures: 'everyone' | 'council';
  /** Fewer papers than this tell votes whatever stands on them. */
  readonly fewest: number;
}

/** Where no rule says it: the stricter. No text was found that does, see the open question `secret-disclosure`. */
export const UNSETTLED_DISCLOSURE = {
  papers: 'apart',
  figures: 'council',
  fewest: 3,
} as const satisfies Omit<Disclosure, keyof Citation>;

/** What a rule says of a vote beside its share and quorum. What it leaves out is as it was before the rule was written down. */
export interface VotingTerms {
  readonly secrecy?: Secrecy;
  readonly written?: WrittenVotes;
  /** Somebody sent in writing by an absent member, who votes in the seat. */
  readonly substitutes?: Permission;
  readonly mostBallots?: MostBallots;
  readonly tie?: TieRule;
  /** More pass than there are places: the highest are taken. */
  readonly ranking?: Citation;
  readonly order?: TitleOrder;
  readonly recusal?: RecusalRule;
  /** Whether a member unit of a cluster may vote on the line about itself. */
  readonly selfVote?: Permission;
  /** A cast paper may be changed until the close. */
  readonly changing?: Permission;
  /** Opinions in writing instead of a meeting, with the chair's leave. */
  readonly withoutMeeting?: Permission;
  /** Ballots counted before the quorum was lost stand. */
  readonly countedStand?: Permission;
  readonly tellers?: TellersRule;
  readonly disclosure?: Disclosure;
}
