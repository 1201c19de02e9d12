import { ALLOWED, firstRefusal, refuse, type Verdict } from '../../kernel/refusal';
import { checkReason } from '../../kernel/text';
import { isUnderWay, nextBallotNumber, type BallotId } from '../ballot';
import { layOutBallots } from '../layout';
import { isSecret } from '../secret/state';
import { ballotOf, type SessionState } from '../state';
import type { Handler } from './handler';

/** A result that two tellers found alike is known, and stands. */
function checkVoidable(state: SessionState, id: BallotId): Verdict {
  const ballot = ballotOf(state, id);
  if (!ballot) return refuse('ballot-unknown', { ballot: id });
  if (!isSecret(ballot)) return refuse('ballot-not-secret', { ballot: id });
  if (ballot.phase === 'counted') return refuse('box-already-counted', { ballot: id });
  return isUnderWay(ballot) ? ALLOWED : refuse('ballot-wrong-state', { ballot: id, phase: ballot.phase });
}

/**
 * Makes one secret ballot void and lays its lines out again, in the same round, under new numbers: with tokens and keys of
 * their own. What lies in the box of the old one stays sealed.
 */
export const voidBallot: Handler<'void-ballot'> = {
  check: (state, { ballot, reason }) =>
    firstRefusal(
      () => checkVoidable(state, ballot),
      () => checkReason(reason),
    ),
  happen(state, { ballot: id, reason }) {
    const { lines = [], round = 1 } = ballotOf(state, id) ?? {};
    const ballots = layOutBallots(state, lines, { first: nextBallotNumber(state.ballots), round });
    return [{ type: 'ballot-voided', ballot: id, reason, ballots }];
  },
};
