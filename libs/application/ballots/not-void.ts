import { ballotOf, type BallotId, type SessionState } from '@vinhdanh/domain';
import { refused } from '../kernel/refused';

/**
 * Of a ballot that was made void, alone or by an adjournment, nothing is handed out and nothing is taken any more.
 * @throws Refused `ballot-wrong-state`
 */
export function ensureNotVoid(state: Pick<SessionState, 'ballots'>, ballot: BallotId): void {
  const phase = ballotOf(state, ballot)?.phase;
  if (phase === 'void') throw refused('ballot-wrong-state', { ballot, phase });
}
