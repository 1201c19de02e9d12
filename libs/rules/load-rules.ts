import type { LoadedRules, RuleSet } from '@vinhdanh/domain';
import { loadCriteria } from './load-criteria';
import { loadLaw } from './load-law';
import { loadRuleBook } from './load-rule-book';

/** The whole of a rule set, read. Throws `RuleDataError` for data that cannot be used. */
export const loadRules = (set: RuleSet): LoadedRules => ({
  set: { id: set.id, layers: set.layers },
  book: loadRuleBook(set),
  law: loadLaw(set),
  criteria: loadCriteria(set),
});
