import { ALLOWED, refuse, type Verdict } from '../../kernel/refusal';
import { isBallotOpen, type BallotId } from '../ballot';
import type { SeatId } from '../seat';
import { isSecret, secretVoteOf } from '../secret/state';
import type { IssuedToken } from '../secret/vote';
import { attendanceOf, ballotOf, seatOf, type SessionState } from '../state';
import type { Handler } from './handler';

const HASH = /^[0-9a-f]{64}$/;

/** Whether the ballot is a secret one into whose box papers may come now. */
function checkOpen(state: SessionState, id: BallotId): Verdict {
  const ballot = ballotOf(state, id);
  if (!ballot) return refuse('ballot-unknown', { ballot: id });
  if (!isSecret(ballot)) return refuse('ballot-not-secret', { ballot: id });
  return isBallotOpen(ballot) ? ALLOWED : refuse('ballot-wrong-state', { ballot: id, phase: ballot.phase });
}

const tokenOf = (state: SessionState, ballot: BallotId, seat: SeatId): IssuedToken | undefined =>
  secretVoteOf(state, ballot)?.tokens.find((token) => token.seat === seat);

/** One token a seat. Asked for again with the same blinded message, it changes nothing, and the same signature follows. */
export const takeToken: Handler<'take-token'> = {
  check(state, { actor, ballot: id, blinded }) {
    const open = checkOpen(state, id);
    if (!open.allowed) return open;
    const seat = seatOf(state, actor.office)?.id ?? '';
    if (!HASH.test(blinded)) return refuse('token-malformed');
    const issued = tokenOf(state, id, seat);
    if (issued) return issued.blinded === blinded ? ALLOWED : refuse('token-already-issued');
    if (attendanceOf(state, seat) === 'absent') return refuse('not-attending');
    return ballotOf(state, id)?.excluded.includes(seat) ? refuse('seat-recused-ballot') : ALLOWED;
  },
  happen(state, { actor, ballot, blinded }) {
    const seat = seatOf(state, actor.office)?.id ?? '';
    return tokenOf(state, ballot, seat) ? [] : [{ type: 'token-issued', ballot, seat, blinded }];
  },
};

/** Says that the seat has cast. It may come at any moment before the close, or never: nothing is counted by it. */
export const confirmCast: Handler<'confirm-cast'> = {
  check(state, { actor, ballot }) {
    const open = checkOpen(state, ballot);
    if (!open.allowed) return open;
    const seat = seatOf(state, actor.office)?.id ?? '';
    return tokenOf(state, ballot, seat) ? ALLOWED : refuse('token-not-taken');
  },
  happen(state, { actor, ballot }) {
    const seat = seatOf(state, actor.office)?.id ?? '';
    const isKnown = secretVoteOf(state, ballot)?.confirmed.includes(seat) ?? false;
    return isKnown ? [] : [{ type: 'cast-confirmed', ballot, seat }];
  },
};

export const complain: Handler<'complain'> = {
  check(state, { actor, ballot }) {
    const vote = secretVoteOf(state, ballot);
    const seat = seatOf(state, actor.office)?.id ?? '';
    if (!vote) return refuse('ballot-unknown', { ballot });
    if (!vote.counted) return refuse('box-not-counted', { ballot });
    if (!vote.tokens.some((token) => token.seat === seat)) return refuse('token-not-taken');
    return vote.complaints.some((complaint) => complaint.seat === seat)
      ? refuse('complaint-already-made')
      : ALLOWED;
  },
  happen(state, { actor, ballot, what }) {
    const seat = seatOf(state, actor.office)?.id ?? '';
    return [{ type: 'tracker-complaint', ballot, seat, what }];
  },
};
