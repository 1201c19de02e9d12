import type { Criteria } from '@vinhdanh/domain';
import type { ParsedPack } from './forms/parse-pack';
import { layCriteria } from './lay-criteria';
import { readCriteria } from './read-criteria';
import { PACKS } from './read-layer';
import { readSet, ruleSetFrom, type RuleSetSource } from './rule-set';

/** The file of a layer that holds its criteria. */
export const CRITERIA_FILE = 'criteria.yaml';

/**
 * The criteria of an instance: those of the highest law, and what the layers below add. Throws `RuleDataError`, naming file
 * and field, for data that cannot be used; without a file no award has criteria, and whoever decides an award must say what
 * it asks.
 */
export function loadCriteria(source: RuleSetSource, packs = PACKS): Criteria {
  return criteriaOf(readSet(ruleSetFrom(source, packs), (name) => name === CRITERIA_FILE));
}

/** The criteria among files that were read, the highest law's first. Throws `RuleDataError` as `loadCriteria` does. */
export const criteriaOf = (files: ParsedPack): Criteria =>
  layCriteria(files.filter(([name]) => name === CRITERIA_FILE).map(([, file]) => readCriteria(file)));
