import type { Bilingual } from './catalogue';
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

/** Which unit proposes, in words. */
export const PROPOSER_WORDS: Readonly<Record<ProposerRule['way'], Bilingual>> = {
  'most-of-period': {
    vi: 'đơn vị có phần lớn thời gian tính thành tích',
    en: 'the unit of most of the counted period',
  },
  'old-unit': { vi: 'đơn vị cũ', en: 'the unit that was left' },
  'new-unit': { vi: 'đơn vị mới', en: 'the new unit' },
  ask: { vi: 'quyết định theo từng trường hợp', en: 'decided for each case' },
};

/** The name of the rule which unit proposes, and of the question where it settles on none. */
export const PROPOSING_UNIT = 'proposing-unit';
