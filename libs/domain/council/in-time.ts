import type { OfficeId } from '../kernel/actor';
import { ALLOWED, refuse, type Verdict } from '../kernel/refusal';
import type { Instant } from '../kernel/time';
import { ballotFor } from './acts/vote';
import { isBallotOpen, isBallotOver, type Ballot } from './ballot';
import { mayCastIn } from './casting';
import type { SessionActType, SessionCommand } from './commands';
import { isSecret } from './secret/state';
import { ballotOf, seatOf, type SessionState } from './state';

/**
 * Refuses what brings a vote, or what a vote is cast with, from the end of the voting on. The ballot may still stand open
 * then: it closes when the engine comes to it. A vote in writing is late only when it has closed, and may be entered again.
 */
export function checkInTime(state: SessionState, command: SessionCommand, now: Instant): Verdict {
  const ballot = ballotAsked(state, command);
  return ballot && isBallotOpen(ballot) && isBallotOver(ballot, now) ? over(ballot) : ALLOWED;
}

const over = ({ votingEndsAt }: Ballot): Verdict => refuse('voting-over', { end: votingEndsAt ?? '' });

function ballotAsked(state: SessionState, command: SessionCommand) {
  switch (command.type) {
    case 'cast-paper':
      return ballotFor(state, command.ballot);
    case 'take-token':
    case 'record-written':
      return ballotOf(state, command.ballot);
    default:
      return undefined;
  }
}

/** Refuses to offer a vote, or what it is cast with, once the end has passed of every ballot that the office could vote in. */
export function checkEndNotPassed(
  state: SessionState,
  act: SessionActType,
  office: OfficeId,
  now: Instant,
): Verdict {
  const ballots = ballotsToVoteIn(state, act, office);
  const [first] = ballots;
  return first && ballots.every((ballot) => isBallotOver(ballot, now)) ? over(first) : ALLOWED;
}

function ballotsToVoteIn(state: SessionState, act: SessionActType, office: OfficeId): readonly Ballot[] {
  if (act === 'take-token') return state.ballots.filter((ballot) => isSecret(ballot) && isBallotOpen(ballot));
  const seat = act === 'cast-paper' ? seatOf(state, office) : undefined;
  return seat ? state.ballots.filter((ballot) => mayCastIn(state, seat.id, ballot)) : [];
}
