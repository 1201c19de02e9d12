import type { LoadedRules, RuleSet } from '@vinhdanh/domain';
import { lawOf, readSoundLaw } from './law/law-files';
import { CRITERIA_FILE, loadCriteria } from './load-criteria';
import { ruleBookOf } from './load-rule-book';
import { readSet } from './rule-set';

/** The whole of a rule set, read. Throws `RuleDataError` for data that cannot be used. */
export function loadRules(set: RuleSet): LoadedRules {
  const files = readSet(set, (name) => name !== CRITERIA_FILE);
  const law = readSoundLaw(files);
  return {
    set: { id: set.id, layers: set.layers },
    book: ruleBookOf(files, law),
    law: lawOf(law),
    criteria: loadCriteria(set),
  };
}
