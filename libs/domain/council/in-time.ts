import { ALLOWED, refuse, type Verdict } from '../kernel/refusal';
import type { Instant } from '../kernel/time';
import { ballotFor } from './acts/vote';
import { isBallotOpen, isBallotOver } from './ballot';
import type { SessionCommand } from './commands';
import { ballotOf, type SessionState } from './state';

/**
 * Refuses what brings a vote, or what a vote is cast with, from the end of the voting on. The ballot may still stand open
 * then: it closes when the engine comes to it. A vote in writing is late only when it has closed, and may be entered again.
 */
export function checkInTime(state: SessionState, command: SessionCommand, now: Instant): Verdict {
  const ballot = ballotAsked(state, command);
  return ballot && isBallotOpen(ballot) && isBallotOver(ballot, now)
    ? refuse('voting-over', { end: ballot.votingEndsAt ?? '' })
    : ALLOWED;
}

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
