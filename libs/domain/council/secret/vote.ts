import type { OfficeId } from '../../kernel/actor';
import type { Disclosure } from '../../rules/voting';
import type { BallotId } from '../ballot';
import type { SeatId } from '../seat';

/** SHA-256, lower-case hexadecimal. */
export type Hash = string;

/** A token that a seat has taken. Which envelope it is in, nobody can tell. */
export interface IssuedToken {
  readonly seat: SeatId;
  /** Of the blinded message that was signed: the same one gets the same signature again. */
  readonly blinded: Hash;
}

/** What a teller found in the box. */
export interface BoxReport {
  readonly teller: OfficeId;
  readonly hash: Hash;
  readonly papers: number;
  /** Papers that nobody can read or that are not filled in as the form asks. */
  readonly invalid: number;
  /** See `writeVotes`. */
  readonly votes: string;
}

/** A seat that says its tracker is not in the published box, or stands on other lines. What it voted is not said. */
export interface TrackerComplaint {
  readonly seat: SeatId;
  readonly what: 'missing' | 'different';
}

/** What is shown of one secret ballot, as its record holds it from before the first token on. */
export type Shown = Pick<Disclosure, 'papers' | 'figures' | 'fewest'>;

/** What the record knows of a secret ballot: keys, hashes and numbers. */
export interface SecretVote {
  readonly issuingKey: string;
  /** The tellers whose keys its papers are sealed for, any two of whom open the box. */
  readonly tellers: ReadonlyArray<{ readonly teller: OfficeId; readonly publicKey: string }>;
  /** What is shown of it; absent in ballots of the first release. */
  readonly disclosure?: Shown;
  readonly tokens: readonly IssuedToken[];
  readonly confirmed: readonly SeatId[];
  /** Hashes of the tokens in the box, sorted; null until the box was sealed. */
  readonly envelopes: readonly Hash[] | null;
  readonly shares: ReadonlyArray<{ readonly teller: OfficeId; readonly hash: Hash }>;
  readonly reports: readonly BoxReport[];
  /** What two tellers found alike. */
  readonly counted: Omit<BoxReport, 'teller'> | null;
  readonly complaints: readonly TrackerComplaint[];
}

/** What a session with secret ballots has besides; sessions without them lack it. */
export interface SecretVotes {
  readonly tellerKeys: Readonly<Record<OfficeId, string>>;
  readonly votes: Readonly<Record<BallotId, SecretVote>>;
}
