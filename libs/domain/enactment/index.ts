import type { Decider } from '../kernel/decider';
import type { EnactmentCommand } from './commands';
import { decideEnactment, dueEnactment } from './decide';
import type { EnactmentEvent } from './events';
import { evolveEnactment } from './evolve';
import type { EnactmentState } from './state';

export const enactmentDecider: Decider<EnactmentState, EnactmentCommand, EnactmentEvent> = {
  decide: decideEnactment,
  evolve: evolveEnactment,
  due: dueEnactment,
};

export * from './state';
export * from './commands';
export * from './events';
export { inEffectSince } from './decide';
export { actsOnEnactment } from './permission';
export { checkEnactment, type ProposalContext } from './check-proposal';
export { proposeEnactment } from './evolve';
