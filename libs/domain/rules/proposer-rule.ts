import { isGiven, type Citation } from './citation';
import type { Term } from './validity';

/**
 * Which unit proposes a person who moves to another one while the dossier is open: where most of the counted period was, one of
 * them in any case, or whoever may decide it.
 */
export const PROPOSER_WAYS = ['most-of-period', 'old-unit', 'new-unit', 'ask'] as const;

export interface ProposerRule extends Term, Citation {
  readonly id: string;
  readonly way: (typeof PROPOSER_WAYS)[number];
}

/** By which way the rule settles it: where no source gives it, somebody must decide. */
export const wayOf = (rule: Pick<ProposerRule, 'way' | 'evidence'>): ProposerRule['way'] =>
  isGiven(rule) ? rule.way : 'ask';

/** The name of the rule which unit proposes, and of the question where it settles on none. */
export const PROPOSING_UNIT = 'proposing-unit';
