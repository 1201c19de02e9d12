import type { SecretBallotView } from '../../api/models';
import type { VoterDevice } from './device-store';

/** What a member does next. */
export type VoterStep =
  /** Take the token, or bring it here. */
  | { readonly step: 'token' }
  | { readonly step: 'code'; readonly voter: VoterDevice; readonly code: string }
  | { readonly step: 'paper'; readonly voter: VoterDevice }
  /** The box has said that it has the paper. */
  | { readonly step: 'cast'; readonly voter: VoterDevice }
  /** After the close: bring the tracker here. */
  | { readonly step: 'recall' }
  /** After the close, on a device that does not know whether the paper was cast. */
  | { readonly step: 'tracker'; readonly voter: VoterDevice }
  | { readonly step: 'over' };

/** @param hasToken as the roll says it: the seat took its token, here or elsewhere */
export function voterStep(
  voter: VoterDevice | null,
  hasToken: boolean,
  phase: SecretBallotView['phase'],
): VoterStep {
  if (voter?.hasCast) return { step: 'cast', voter };
  if (phase === 'open') {
    if (!voter?.token) return { step: 'token' };
    return voter.code === null ? { step: 'paper', voter } : { step: 'code', voter, code: voter.code };
  }
  if (phase === 'void' || !hasToken) return { step: 'over' };
  return voter && ownTracker(voter) !== null ? { step: 'tracker', voter } : { step: 'recall' };
}

/**
 * The tracker that the own paper bears; null where the device only drew one for a token that it did not get, so that the paper
 * may bear another.
 */
export const ownTracker = (voter: VoterDevice | null): string | null =>
  voter && (voter.token !== null || voter.code === null) ? voter.memory.tracker : null;

/** Nothing takes the place of a signed token: the seat gets no other. */
export const unlessSigned =
  (voter: VoterDevice) =>
  (before: VoterDevice | null): VoterDevice =>
    before?.token ? before : voter;

/** Nothing takes the place of a paper that is cast or on its way: the box takes no other. */
export const unlessSealed =
  (voter: VoterDevice) =>
  (before: VoterDevice | null): VoterDevice =>
    before && (before.hasCast || before.envelope !== null) ? before : voter;
