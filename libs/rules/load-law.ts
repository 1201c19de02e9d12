import type { Law } from '@vinhdanh/domain';
import { LAW_FILES, lawOf, readLaw } from './law/law-files';
import { PACKS, readLayer } from './read-layer';

/**
 * The law of an instance as data: the packs of the layers, each replacing by name what those before it say. Throws
 * `RuleDataError` for the first value that cannot be read; `checkPacks` tells all, and what does not fit together.
 */
export function loadLaw(layers: readonly string[], packs = PACKS): Law {
  const files = layers.flatMap((layer) => [...readLayer(layer, packs, (name) => LAW_FILES.has(name))]);
  const entries = readLaw(files);
  const [problem] = entries.problems;
  if (problem) throw problem;
  return lawOf(entries);
}
