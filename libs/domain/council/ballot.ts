import type { Instant, Span } from '../kernel/time';
import type { RuleId } from './agenda';
import type { SeatId } from './seat';

/** "b1", "b2", ... in the order in which they were laid out; a number is never used again in the session. */
export type BallotId = string;

/** A dossier's place on the agenda, from 1: the number that stands on papers and in the minutes. */
export type LineNumber = number;

/**
 * How a ballot is held. `open`: papers with names. `secret`: papers that nobody can join to a seat. `hands`: by show of
 * hands, counted by tellers. `paper`: slips in a box, counted by tellers.
 */
export type BallotForm = 'open' | 'secret' | 'hands' | 'paper';
export const BALLOT_FORMS: readonly BallotForm[] = ['open', 'secret', 'hands', 'paper'];

/**
 * `laid`: not begun. `open`: papers come in. `closed`: none come in any more, and it is still to be counted. `counted`.
 * `void`: held and kept, and counts for nothing.
 */
export const BALLOT_PHASES = ['laid', 'open', 'closed', 'counted', 'void'] as const;
export type BallotPhase = (typeof BALLOT_PHASES)[number];

/** One vote over some lines of the agenda. Every line is in exactly one ballot of the first round. */
export interface Ballot {
  readonly id: BallotId;
  readonly form: BallotForm;
  /** 1, and more for a ballot over lines that were tied before. */
  readonly round: number;
  /** The lines, in the order of the agenda. */
  readonly lines: readonly LineNumber[];
  readonly phase: BallotPhase;
  readonly votingEndsAt: Instant | null;
  /**
   * Seats to which all its lines are closed: they get no paper and no token. Only ballots without names have any, for a
   * struck line would tell whose paper it is.
   */
  readonly excluded: readonly SeatId[];
  /** Its turn where titles are voted from low to high; null where no rule orders them. */
  readonly turn: number | null;
  /** A cast paper may be changed until the close. */
  readonly changeable?: true;
  /** When it was opened and when it closed; absent until then, and in ballots of before it was kept. */
  readonly openedAt?: Instant;
  readonly closedAt?: Instant;
  /** Who took part as it closed: one letter for each seat of the roster, see `writeAttendance`. Null until then. */
  readonly attendance: string | null;
  /** A secret ballot that was made void by itself, and is held again. */
  readonly voided?: Voiding;
}

/** Why a ballot was made void by itself, and in which ballots its lines are voted again. */
export interface Voiding {
  readonly reason: string;
  readonly again: readonly BallotId[];
}

/** Forms that the secretary chose for the lines of a rule, where it leaves a choice. */
export type ChosenForms = Readonly<Record<RuleId, BallotForm>>;

/** Whether nobody can be recognised by a paper of this form. */
export const isWithoutNames = (form: BallotForm): boolean => form === 'secret' || form === 'paper';

export const isBallotOpen = ({ phase }: Ballot): boolean => phase === 'open';
/** Whether its time is up. No vote comes in from this moment on, whether or not it has closed yet. */
export const isBallotOver = ({ votingEndsAt }: Ballot, now: Instant): boolean =>
  votingEndsAt !== null && votingEndsAt <= now;
export const isBallotLaid = ({ phase }: Ballot): boolean => phase === 'laid';

/** Whether nothing more is to come of it: counted, or void. */
export const isBallotDone = ({ phase }: Ballot): boolean => phase === 'counted' || phase === 'void';

/** Whether it has begun and is not done. */
export const isUnderWay = (ballot: Ballot): boolean => !isBallotLaid(ballot) && !isBallotDone(ballot);

/** The number that the next ballot gets when these exist. */
export const nextBallotNumber = (ballots: readonly Ballot[]): number =>
  Math.max(0, ...ballots.map(({ id }) => Number(id.slice(1)))) + 1;

/**
 * When the line was voted on: from the opening to the close of each ballot that counted it. Null where that was not kept.
 */
export function votedDuring(ballots: readonly Ballot[], line: LineNumber): readonly Span[] | null {
  const held = ballots.filter(({ lines, phase }) => lines.includes(line) && phase === 'counted');
  const spans = held.flatMap(({ openedAt, closedAt }) =>
    openedAt === undefined || closedAt === undefined ? [] : [{ from: openedAt, to: closedAt }],
  );
  return spans.length > 0 && spans.length === held.length ? spans : null;
}
