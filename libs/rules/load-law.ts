import type { Law } from '@vinhdanh/domain';
import { LAW_FILES, lawOf, readSoundLaw } from './law/law-files';
import { PACKS } from './read-layer';
import { readSet, ruleSetFrom, type RuleSetSource } from './rule-set';

/**
 * The law of an instance as data: the packs of the layers, each replacing by name what those before it say. Throws
 * `RuleDataError` for the first value that cannot be read; `checkPacks` tells all, and what does not fit together.
 */
export function loadLaw(source: RuleSetSource, packs = PACKS): Law {
  return lawOf(readSoundLaw(readSet(ruleSetFrom(source, packs), (name) => LAW_FILES.has(name))));
}
