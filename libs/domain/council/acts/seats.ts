import { ALLOWED, refuse, type Verdict } from '../../kernel/refusal';
import type { Attendance, Recusal, Seat, SeatId } from '../seat';
import { attendanceOf, hasPapers, type SessionState } from '../state';
import type { LocalDate } from '../../kernel/time';
import type { Teller } from '../teller';
import { selfVotes } from '../self-votes';
import { layAnew } from './agenda';
import type { Handler } from './handler';

/**
 * A session opens with the seats of the version in force on its day. Once something is counted it keeps those that counted
 * it to its end, also when it was adjourned in between.
 */
export function checkSeats(state: SessionState, inForce: number | undefined): Verdict {
  const { councilVersion: own } = state;
  const isLate = own === undefined || inForce === undefined || own === inForce;
  return state.phase !== 'frozen' || isLate || isCounted(state)
    ? ALLOWED
    : refuse('council-seated-anew', { version: inForce });
}

/**
 * The day whose version of the council the session opens with: its own; today where it is late, unless it is entered
 * afterwards from paper.
 */
export const dayOfSeats = (
  { heldOn, retrospective }: Pick<SessionState, 'heldOn' | 'retrospective'>,
  today: LocalDate,
): LocalDate => (retrospective || heldOn > today ? heldOn : today);

/** Whether the session may be asked to open, where the council may have no version in force on the day of its seats. */
export const checkInForce = (state: SessionState, inForce: number | undefined, day: LocalDate): Verdict =>
  inForce !== undefined || state.phase !== 'frozen' || isCounted(state)
    ? ALLOWED
    : refuse('council-without-seats', { day });

const isCounted = ({ ballots }: SessionState): boolean => ballots.some(({ phase }) => phase === 'counted');

/** The new seat of who sat in the old one. */
function seatAfter(state: SessionState, seats: readonly Seat[], old: SeatId): SeatId | undefined {
  const before = state.seats.find(({ id }) => id === old);
  return seats.find(({ person }) => person === before?.person)?.id;
}

function attendanceAfter(state: SessionState, seats: readonly Seat[]): Record<SeatId, Attendance> {
  if (state.inWriting) return Object.fromEntries(seats.map(({ id }) => [id, 'written' as const]));
  const marked = Object.keys(state.attendance);
  return Object.fromEntries(
    marked.flatMap((old) => {
      const seat = seatAfter(state, seats, old);
      return seat === undefined ? [] : [[seat, attendanceOf(state, old)] as const];
    }),
  );
}

function recusalsAfter(state: SessionState, seats: readonly Seat[]): readonly Recusal[] {
  const own = selfVotes(state, seats);
  const kept = state.recusals.flatMap((recusal) => {
    const seat = recusal.selfVote ? undefined : seatAfter(state, seats, recusal.seat);
    return seat === undefined ? [] : [{ ...recusal, seat }];
  });
  return [...own, ...kept];
}

const tellersAfter = (state: SessionState, seats: readonly Seat[]): readonly Teller[] =>
  state.tellers.map((teller) => ({
    ...teller,
    seat: seats.find(({ person }) => person === teller.person)?.id ?? null,
  }));

export const takeSeats: Handler<'take-seats'> = {
  check(state, { councilVersion, seats }) {
    if (seats.length === 0) return refuse('council-without-seats', { day: state.heldOn });
    if (state.councilVersion === councilVersion) return refuse('council-seats-are-in-force');
    if (isCounted(state)) return refuse('session-has-counted');
    const withPapers = state.ballots.find((ballot) => ballot.phase !== 'void' && hasPapers(state, ballot));
    return withPapers ? refuse('ballot-has-papers', { ballot: withPapers.id }) : ALLOWED;
  },
  happen(state, { councilVersion, tellersFrom, seats }) {
    const recusals = recusalsAfter(state, seats);
    const taken = { attendance: attendanceAfter(state, seats), tellers: tellersAfter(state, seats) };
    return [
      {
        type: 'seats-taken',
        ...{ councilVersion, tellersFrom, seats, recusals, ...taken },
        ...(state.ballots.length > 0 ? layAnew(state, { recusals }) : {}),
      },
    ];
  },
};
