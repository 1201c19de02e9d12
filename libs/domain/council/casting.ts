import { isBallotLaid, isBallotOpen, type Ballot } from './ballot';
import type { SeatId } from './seat';
import { attendanceOf, paperOf, type SessionState } from './state';

/**
 * Whether a paper of the seat, with its name, can come into the ballot now: its first one; one in person in the place of one
 * in writing; any while the ballot is open where the rules let papers be changed. Votes in writing may come before it opens.
 */
export function mayCastIn(state: SessionState, seat: SeatId, ballot: Ballot): boolean {
  const as = attendanceOf(state, seat);
  const isHere = as === 'present' && ballot.form === 'open' && isBallotOpen(ballot);
  const isAway =
    as === 'written' &&
    (ballot.form === 'open' || ballot.form === 'hands') &&
    (isBallotOpen(ballot) || isBallotLaid(ballot));
  if ((!isHere && !isAway) || ballot.excluded.includes(seat)) return false;
  const cast = paperOf(state, ballot.id, seat);
  return (
    cast === undefined || (cast.written && isHere) || (ballot.changeable === true && isBallotOpen(ballot))
  );
}
