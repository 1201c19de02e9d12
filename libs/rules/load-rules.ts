import { withPosthumous, type Criteria, type Law, type LoadedRules, type RuleSet } from '@vinhdanh/domain';
import { lawOf, readSoundLaw } from './law/law-files';
import type { PackUpcaster } from './forms/upcasters';
import { CRITERIA_FILE, criteriaOf } from './load-criteria';
import { ruleBookOf } from './load-rule-book';
import { readSet } from './rule-set';

/** The whole of a rule set, read, in whichever form it is written. Throws `RuleDataError` for data that cannot be used. */
export function loadRules(set: RuleSet, upcasters?: readonly PackUpcaster[]): LoadedRules {
  const all = readSet(set, undefined, upcasters);
  const files = all.filter(([name]) => name !== CRITERIA_FILE);
  const entries = readSoundLaw(files);
  const law = lawOf(entries);
  return {
    set: { id: set.id, layers: set.layers },
    book: ruleBookOf(files, entries),
    law,
    criteria: withPosthumous(criteriaOf(all), law.posthumousRules, namesOf(law)),
  };
}

const namesOf = ({ awards }: Law): Criteria['names'] =>
  Object.fromEntries(awards.map(({ code, nameVi, nameEn }) => [code, { vi: nameVi, en: nameEn }]));
