import type { Criteria } from '@vinhdanh/domain';
import { readCriteria } from './read-criteria';
import { PACKS, readLayer } from './read-layer';

/** The file of a layer that holds its criteria. */
export const CRITERIA_FILE = 'criteria.yaml';

/**
 * The criteria of an instance: the last of the layers that has any. Throws `RuleDataError`, naming file and field, for
 * data that cannot be used; without a file no award has criteria, and whoever decides an award must say what it asks.
 */
export function loadCriteria(layers: readonly string[], packs = PACKS): Criteria {
  const files = layers.flatMap((layer) => [
    ...readLayer(layer, packs, (name) => name === CRITERIA_FILE).values(),
  ]);
  const file = files.at(-1);
  return file ? readCriteria(file) : { names: {}, byAward: {} };
}
