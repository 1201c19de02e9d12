import type { OfficeId, PersonId } from '../kernel/actor';
import type { BallotId } from './ballot';
import type { SeatId } from './seat';
import type { Votes } from './tally/votes';

/** Who counts: at least two, in one session. */
export interface Teller {
  readonly office: OfficeId;
  readonly person: PersonId;
  readonly name: string;
  /** The seat of a member who counts; null for anybody else. */
  readonly seat: SeatId | null;
}

/** Counts of every line of a ballot, in its order: one whole number for each line and choice. */
export type LineCounts = { readonly [Choice in keyof Votes]: readonly number[] };

/** What became of the papers of a ballot: slips handed out, taken from the box, counted and put aside. */
export interface BoxFigures {
  readonly issued: number;
  readonly received: number;
  readonly valid: number;
  readonly invalid: number;
  /** Of those received, how many came sealed from absent members. */
  readonly written: number;
}

/** What one teller counted, alone. All entries are kept. */
export interface TellerEntry {
  readonly ballot: BallotId;
  readonly teller: OfficeId;
  /** 1, and one more each time when two tellers disagreed. */
  readonly attempt: number;
  readonly counts: LineCounts;
  /** Null for a show of hands. */
  readonly box: BoxFigures | null;
}
