import type { PassedOver } from '../kernel/passed-over';
import type { OfficeId, OrganizationId, PersonId } from '../kernel/actor';
import type { Instant, LocalDate } from '../kernel/time';
import type { CouncilId } from '../rules/route';
import type { Threshold } from '../rules/threshold';
import type { PaperLine } from './choice';
import type { LineResult } from './tally';

export type SeatId = string;
export type SeatPost = 'chair' | 'vice-chair' | 'member' | 'secretary';

/** A seat of the council version in force when the session is convened. Votes belong to seats, not to persons. */
export interface Seat {
  readonly id: SeatId;
  readonly post: SeatPost;
  readonly office: OfficeId;
  readonly person: PersonId;
  readonly name: string;
  readonly title: string;
}

/** One dossier on the agenda, with the threshold of its own rules. */
export interface AgendaLine {
  readonly dossier: string;
  readonly code: string;
  readonly step: string;
  /** The version of the dossier's content that the council votes on. */
  readonly contentVersion: number;
  readonly subject: string;
  readonly award: string;
  readonly threshold: Threshold;
}

/** `written`: absent from the meeting, votes in writing inside the same window. */
export type Attendance = 'present' | 'written' | 'absent';

export interface Paper {
  readonly seat: SeatId;
  readonly lines: readonly PaperLine[];
  readonly written: boolean;
}

export interface Recusal {
  readonly seat: SeatId;
  readonly dossier: string;
  readonly reason: string;
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
export interface SessionState {
  readonly id: string;
  readonly seq: number;
  readonly phase: SessionPhase;
  readonly council: CouncilId;
  readonly organization: OrganizationId;
  readonly heldOn: LocalDate;
  readonly retrospective: boolean;
  readonly seats: readonly Seat[];
  readonly agenda: readonly AgendaLine[];
  readonly agendaHash: string | null;
  readonly attendance: Readonly<Record<SeatId, Attendance>>;
  readonly recusals: readonly Recusal[];
  readonly votingEndsAt: Instant | null;
  readonly papers: readonly Paper[];
  readonly results: readonly LineResult[];
  readonly signatures: { readonly secretary: boolean; readonly chair: boolean };
  /** Why it was called off; papers and counts until then are kept and count for nothing. */
  readonly cancelled?: string | null;
  /** The order that ended its body, where that called it off. */
  readonly calledOffBy?: CallingOff;
  /** Dossiers that did not take their outcome; absent in states kept by the first release. */
  readonly passedOver?: readonly PassedOver[];
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

export const hasCast = (state: SessionState, seat: SeatId): boolean =>
  state.papers.some((paper) => paper.seat === seat);
