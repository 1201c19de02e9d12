import type { PassedOver } from '../kernel/passed-over';
import type { OfficeId, OrganizationId } from '../kernel/actor';
import type { Instant, LocalDate } from '../kernel/time';
import type { CouncilId } from '../rules/route';
import type { Threshold } from '../rules/threshold';
import type { Agenda, AgendaLine } from './agenda';
import { isBallotOpen, type Ballot, type BallotId, type ChosenForms, type LineNumber } from './ballot';
import type { PaperLines } from './choice';
import type { Attendance, Recusal, Seat, SeatId } from './seat';
import type { LineResult } from './tally/line';

/** One paper of one seat in one ballot. */
export interface Paper {
  readonly ballot: BallotId;
  readonly seat: SeatId;
  readonly lines: PaperLines;
  readonly written: boolean;
}

export type SessionPhase =
  'convened' | 'frozen' | 'voting' | 'closed' | 'minuted' | 'delivered' | 'cancelled';

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
  readonly retrospective: boolean;
  readonly seats: readonly Seat[];
  readonly agendaHash: string | null;
  readonly ballots: readonly Ballot[];
  readonly forms: ChosenForms;
  readonly attendance: Readonly<Record<SeatId, Attendance>>;
  readonly recusals: readonly Recusal[];
  readonly papers: readonly Paper[];
  /** Of every line, once the session has closed. */
  readonly results: readonly LineResult[];
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

export const seatOf = (state: SessionState, office: OfficeId): Seat | undefined =>
  state.seats.find((seat) => seat.office === office);

export const attendanceOf = (state: SessionState, seat: SeatId): Attendance =>
  state.attendance[seat] ?? 'absent';

/** Seats that take part: in the meeting or in writing. */
export const attending = (state: SessionState): readonly Seat[] =>
  state.seats.filter((seat) => attendanceOf(state, seat.id) !== 'absent');

export const isRecused = (state: SessionState, seat: SeatId, dossier: string): boolean =>
  state.recusals.some((recusal) => recusal.seat === seat && recusal.dossier === dossier);

export const ballotOf = (state: SessionState, id: BallotId): Ballot | undefined =>
  state.ballots.find((ballot) => ballot.id === id);

/** The line of the agenda with this number. @throws Error when there is none */
export function agendaLine(state: Agenda, number: LineNumber): AgendaLine {
  const line = state.agenda[number - 1];
  if (!line) throw new Error(`the agenda has no line ${number}`);
  return line;
}

/** How the line is voted. @throws Error when the session does not have the rule */
export function ruleOf(state: Agenda, { rule }: AgendaLine): Threshold {
  const threshold = state.rules[rule];
  if (!threshold) throw new Error(`the session has no rule ${rule}`);
  return threshold;
}

export const paperOf = (state: SessionState, ballot: BallotId, seat: SeatId): Paper | undefined =>
  state.papers.find((paper) => paper.ballot === ballot && paper.seat === seat);

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
