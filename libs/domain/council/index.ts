import type { Decider } from '../kernel/decider';
import type { SessionCommand } from './commands';
import { decideSession, dueSession } from './decide';
import type { SessionEvent } from './events';
import { evolveSession } from './evolve';
import type { SessionState } from './state';

export const sessionDecider: Decider<SessionState, SessionCommand, SessionEvent> = {
  decide: decideSession,
  evolve: evolveSession,
  due: dueSession,
};

export * from './choice';
export * from './state';
export * from './commands';
export * from './events';
export { tallyLine, type LineCount, type LineResult } from './tally';
export { actsOnSession, ENDED_FOR_A_BODY } from './permission';
export { convene } from './evolve';
