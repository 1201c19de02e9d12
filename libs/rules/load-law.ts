import type { Law } from '@vinhdanh/domain';
import { LAW_FILES, lawOf, readLaw } from './law/law-files';
import { PACKS } from './read-layer';
import { readSet, ruleSetFrom, type RuleSetSource } from './rule-set';

/**
 * The law of an instance as data: the packs of the layers, each replacing by name what those before it say. Throws
 * `RuleDataError` for the first value that cannot be read; `checkPacks` tells all, and what does not fit together.
 */
export function loadLaw(source: RuleSetSource, packs = PACKS): Law {
  const entries = readLaw(readSet(ruleSetFrom(source, packs), (name) => LAW_FILES.has(name)));
  const [problem] = entries.problems;
  if (problem) throw problem;
  return lawOf(entries);
}
