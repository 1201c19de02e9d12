import type { Decider } from '../kernel/decider';
import type { RoundCommand } from './commands';
import { decideLetIn, decideRound, dueRound } from './decide';
import type { RoundEvent } from './events';
import { evolveRound } from './evolve';
import type { RoundState } from './state';

export const roundDecider: Decider<RoundState, RoundCommand, RoundEvent> = {
  decide: decideRound,
  decideLetIn,
  evolve: evolveRound,
  due: dueRound,
};

export * from './state';
export * from './acting';
export type { CertificateCheck } from './certificate-check';
export * from './commands';
export * from './events';
export { actsOnRound } from './decide';
export { checkSignatories, compose } from './evolve';
export * from './register';
