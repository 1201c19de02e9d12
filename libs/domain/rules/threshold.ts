import type { Citation } from './citation';
import type { VotingTerms } from './voting';

/** Whose number is divided: the named denominator of a vote. */
export type Denominator =
  | 'all-staff' // everybody who works in the collective, by a stated number
  | 'all-members' // every seat of the council, whoever is absent or recused
  | 'members-not-recused' // every seat that may vote on the line
  | 'attending' // seats present or voting in writing
  | 'papers-cast'
  | 'papers-not-blank';

export const DENOMINATORS: readonly Denominator[] = [
  'all-staff',
  'all-members',
  'members-not-recused',
  'attending',
  'papers-cast',
  'papers-not-blank',
];

/** What a session must reach before its votes count. `countsWritten`: a written vote counts as attendance. */
export interface Quorum extends Citation {
  readonly num: number;
  readonly den: number;
  readonly countsWritten: boolean;
}

/** What a dossier needs in a council: at least num/den of the named denominator. */
export interface Threshold extends Citation, VotingTerms {
  readonly num: number;
  readonly den: number;
  readonly of: Denominator;
  readonly quorum: Quorum;
  /** What a session of a kind must reach instead: one on heroes, one on awards. */
  readonly quorumByKind?: ReadonlyArray<Quorum & { readonly kind: string }>;
  /** What the rule asks for. How a session is really held is recorded by the session. */
  readonly ballot: 'open' | 'secret';
}

/** What the count of one line comes to. */
export type LineOutcome = 'passed' | 'failed' | 'tie' | 'no-quorum' | 'deferred';

/** `ceil(num × base / den)` on whole numbers: 80 % of 22 is 18, never 17. */
export const needed = (share: { num: number; den: number }, base: number): number =>
  Math.floor((share.num * base + share.den - 1) / share.den);
