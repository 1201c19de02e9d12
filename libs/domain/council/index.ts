import type { Decider } from '../kernel/decider';
import type { SessionCommand } from './commands';
import { decideLetIn, decideSession, dueSession } from './decide';
import type { SessionEvent } from './events';
import { evolveSession } from './evolve';
import type { SessionState } from './state';

export const sessionDecider: Decider<SessionState, SessionCommand, SessionEvent> = {
  decide: decideSession,
  decideLetIn,
  evolve: evolveSession,
  due: dueSession,
};

export * from './choice';
export * from './seat';
export * from './ballot';
export * from './agenda';
export * from './state';
export { sessionToday } from './past';
export * from './commands';
export * from './events';
export { quorumStanding, type QuorumStanding } from './tally/quorum';
export { tallyLine, type LineCount, type LineResult } from './tally/line';
export { votesOn, type Votes } from './tally/votes';
export { countBallot } from './tally/counts';
export { resultsOf } from './tally/results';
export { tiesOf, type Tie } from './tally/ties';
export * from './secret/vote';
export * from './secret/state';
export { secretWaits, type SecretWait } from './secret/waits';
export * from './secret/commands';
export * from './secret/disclosure';
export { writeVotes, writeVotesApart } from './secret/votes';
export * from './teller';
export * from './tellers';
export * from './export';
export * from './places';
export * from './nominations';
export { actsOnSession, ENDED_FOR_A_BODY } from './permission';
export { convene } from './evolve';
export { awaitedIn } from './acts/nudge';
export { checkInForce, dayOfSeats } from './acts/seats';
export { checkTellersStand, checkTellerStands } from './acts/tellers';
export * from './roster';
