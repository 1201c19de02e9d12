import type { OfficeId, OrganizationId, PersonId } from '../kernel/actor';

export type SeatId = string;
export type SeatPost = 'chair' | 'vice-chair' | 'member' | 'secretary';

/** A seat of the council version in force when the session opens. Votes belong to seats, not to persons. */
export interface Seat {
  readonly id: SeatId;
  readonly post: SeatPost;
  readonly office: OfficeId;
  readonly person: PersonId;
  readonly name: string;
  readonly title: string;
  /** The member unit that votes in the seat, and its name; absent in a council of persons. */
  readonly unit?: OrganizationId;
  readonly unitName?: string;
}

/** Who votes in a seat. */
export type Holder = Pick<Seat, 'office' | 'person' | 'name' | 'title'>;

/** `written`: absent from the meeting, votes in writing inside the same window. */
export const ATTENDANCES = ['present', 'written', 'absent'] as const;
export type Attendance = (typeof ATTENDANCES)[number];

const LETTERS: Readonly<Record<Attendance, string>> = { present: 'p', written: 'w', absent: '-' };

/** One letter for each seat of the roster, in its order: "pppw-". */
export const writeAttendance = (
  seats: readonly Seat[],
  attendance: Readonly<Record<SeatId, Attendance>>,
): string => seats.map(({ id }) => LETTERS[attendance[id] ?? 'absent']).join('');

export function readAttendance(letters: string, place: number): Attendance {
  const letter = letters.charAt(place);
  return letter === LETTERS.present ? 'present' : letter === LETTERS.written ? 'written' : 'absent';
}

/** A line that is closed to a seat: its holder is the candidate, a relative, or head of the candidate's unit. */
export interface Recusal {
  readonly seat: SeatId;
  readonly dossier: string;
  readonly reason: string;
  /** The line is about the member unit that votes in the seat: it stays closed whoever holds the seat. */
  readonly selfVote?: true;
}
