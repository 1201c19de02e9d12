import type { PassedOver } from '../kernel/passed-over';
import type { OfficeId, OrganizationId } from '../kernel/actor';
import type { Instant, LocalDate } from '../kernel/time';
import type { CouncilId } from '../rules/route';
import type { Threshold } from '../rules/threshold';
import type { TellersRule } from '../rules/voting';
import type { Agenda, AgendaLine } from './agenda';
import { isBallotOpen, type Ballot, type BallotId, type ChosenForms, type LineNumber } from './ballot';
import type { PaperLines } from './choice';
import type { Attendance, Holder, Recusal, Seat, SeatId } from './seat';
import type { Places, TieLevel } from './places';
import type { SecretVotes } from './secret/vote';
import type { LineResult } from './tally/line';
import type { Teller, TellerEntry } from './teller';

/** Everybody who works in a collective that votes as a whole: how many, how many of them came, and the document that says it. */
export interface Staff {
  readonly count: number;
  readonly present: number;
  readonly source: string;
}

/** A reminder to those that a ballot waited for and who let themselves be reminded. */
export interface Nudge {
  readonly ballot: BallotId;
  readonly seats: readonly SeatId[];
  readonly at: Instant;
}

/** One paper of one seat in one ballot. */
export interface Paper {
  readonly ballot: BallotId;
  readonly seat: SeatId;
  readonly lines: PaperLines;
  readonly written: boolean;
}

/** `adjourned`: broken off, to be resumed on another day or called off. */
export type SessionPhase =
  'convened' | 'frozen' | 'voting' | 'adjourned' | 'closed' | 'minuted' | 'delivered' | 'cancelled';

/** What the register says of the session's body, as far as it decides who may end a session that nobody of it can. */
export interface BodyOfSession {
  /** The first day on which the body is gone; null while it stands. */
  readonly goneSince: LocalDate | null;
  /** Whether the area of the acting office holds the body, or who took over from all of it. */
  readonly isOverseen: boolean;
}

/** A document by which bodies end, under which the session was called off. */
export interface CallingOff {
  readonly enactment: string;
  readonly number: string;
  readonly day: LocalDate;
}

/** A meeting of a council over an agenda of dossiers. */
export interface SessionState extends Agenda {
  readonly id: string;
  readonly seq: number;
  readonly phase: SessionPhase;
  readonly council: CouncilId;
  readonly organization: OrganizationId;
  readonly heldOn: LocalDate;
  /** Where they meet; absent where nobody said. */
  readonly venue?: string;
  readonly retrospective: boolean;
  readonly seats: readonly Seat[];
  readonly agendaHash: string | null;
  readonly ballots: readonly Ballot[];
  readonly forms: ChosenForms;
  readonly attendance: Readonly<Record<SeatId, Attendance>>;
  readonly recusals: readonly Recusal[];
  readonly papers: readonly Paper[];
  /** Papers that gave way to a later one of the same seat before the close. */
  readonly replaced: readonly Paper[];
  /** Votes in writing that came after the close: kept, not counted. */
  readonly late: readonly Paper[];
  /** Until when votes in writing are taken; null: as long as the ballot is not closed. */
  readonly writtenUntil: Instant | null;
  readonly tellers: readonly Teller[];
  readonly entries: readonly TellerEntry[];
  /** Who votes in the seat of an absent member who sent them in writing. */
  readonly substitutes: Readonly<Record<SeatId, Holder>>;
  readonly places: readonly Places[];
  /** What told tied lines apart so far, in order. */
  readonly tieLevels: readonly TieLevel[];
  /** Lines that are put off to another session, and why. */
  readonly deferred: Readonly<Record<LineNumber, string>>;
  /** All who work there, where a share is taken of them, with the source of the number. */
  readonly staff: Staff | null;
  /** Opinions are gathered in writing, without a meeting. */
  readonly inWriting: boolean;
  /** What the session is on, where a rule asks another attendance of it: "awards", "heroes". */
  readonly kind?: string;
  /** A cluster chooses among its units: the lines are nominations, not dossiers. */
  readonly nominating?: true;
  /** The version of the council that the seats are of; absent where it is not known. */
  readonly councilVersion?: number;
  /** Who may count, by the council's own decision; absent where that says nothing. */
  readonly tellersFrom?: TellersRule['from'];
  /** Reminders so far; absent where there were none. */
  readonly nudges?: readonly Nudge[];
  /** The chair lets the ties that are left stand. */
  readonly tiesLeft: boolean;
  /** The chair has let opinions be gathered in writing. */
  readonly leaveGiven: boolean;
  /** Bodies whose head decides the dossiers: a tie may be left to them. */
  readonly deciders: readonly OrganizationId[];
  /** Of every line, once the session has closed. */
  readonly results: readonly LineResult[];
  /** Absent where no ballot was secret. */
  readonly secret?: SecretVotes;
  readonly signatures: { readonly secretary: boolean; readonly chair: boolean };
  /** Why it was called off; papers and counts until then are kept and count for nothing. */
  readonly cancelled: string | null;
  /** The order that ended its body, where that called it off. */
  readonly calledOffBy?: CallingOff;
  /** Dossiers that did not take their outcome. */
  readonly passedOver: readonly PassedOver[];
}

export const sessionEnded = (state: SessionState): boolean =>
  state.phase === 'delivered' || state.phase === 'cancelled';

/** Who votes in the seat: its holder, or whom that one sent as a substitute. */
export const voterIn = (
  { substitutes }: Pick<SessionState, 'substitutes'>,
  seat: Seat,
): Pick<Holder, 'office' | 'person'> => substitutes[seat.id] ?? seat;

/** Whether somebody in the office votes in the seat. */
export const votesIn = (
  state: Pick<SessionState, 'substitutes'>,
  seat: Seat,
  office: OfficeId | undefined,
): boolean => voterIn(state, seat).office === office;

/** The seat that the office votes in: its own, or that of a member who sent its holder as a substitute. */
export const seatOf = (state: SessionState, office: OfficeId): Seat | undefined =>
  state.seats.find((seat) => votesIn(state, seat, office));

export const attendanceOf = (state: SessionState, seat: SeatId): Attendance =>
  state.attendance[seat] ?? 'absent';

/** Seats that take part: in the meeting or in writing. */
export const attending = (state: SessionState): readonly Seat[] =>
  state.seats.filter((seat) => attendanceOf(state, seat.id) !== 'absent');

export const isRecused = (state: SessionState, seat: SeatId, dossier: string): boolean =>
  state.recusals.some((recusal) => recusal.seat === seat && recusal.dossier === dossier);

export const ballotOf = ({ ballots }: Pick<SessionState, 'ballots'>, id: BallotId): Ballot | undefined =>
  ballots.find((ballot) => ballot.id === id);

/** The line of the agenda with this number. @throws Error when there is none */
export function agendaLine(state: Agenda, number: LineNumber): AgendaLine {
  const line = state.agenda[number - 1];
  if (!line) throw new Error(`the agenda has no line ${number}`);
  return line;
}

/** How the line is voted. @throws Error when the session does not have the rule */
export function ruleOf(state: Agenda & Pick<SessionState, 'kind'>, { rule }: AgendaLine): Threshold {
  const threshold = state.rules[rule];
  if (!threshold) throw new Error(`the session has no rule ${rule}`);
  return inSession(state, threshold);
}

/** The rule with the quorum that it asks for in sessions of this kind. */
export function inSession({ kind }: Pick<SessionState, 'kind'>, threshold: Threshold): Threshold {
  const quorum = threshold.quorumByKind?.find((one) => one.kind === kind);
  return quorum ? { ...threshold, quorum } : threshold;
}

export const paperOf = (state: SessionState, ballot: BallotId, seat: SeatId): Paper | undefined =>
  state.papers.find((paper) => paper.ballot === ballot && paper.seat === seat);

/** Whether anybody's paper is in the ballot. */
export const hasPapers = (state: SessionState, { id }: Pick<Ballot, 'id'>): boolean =>
  state.papers.some((paper) => paper.ballot === id);

/** Whether the seat has cast in every ballot that asks it now, or in any that has closed where none is open. */
export function hasCast(state: SessionState, seat: SeatId): boolean {
  const open = state.ballots.filter((ballot) => isBallotOpen(ballot) && !ballot.excluded.includes(seat));
  return open.length === 0
    ? state.papers.some((paper) => paper.seat === seat)
    : open.every(({ id }) => paperOf(state, id, seat) !== undefined);
}

/** When the next ballot closes by itself, or null. */
export const votingEndsAt = (state: SessionState): Instant | null =>
  state.ballots
    .filter(isBallotOpen)
    .flatMap((ballot) => ballot.votingEndsAt ?? [])
    .sort()[0] ?? null;
