import type { Facts } from '../facts';
import { finding, type Finding } from '../finding';
import type { Open } from '../rule';

/** Open for everybody, or only for those whom nobody rates by the year (workers, farmers). */
export function checkOpen(rule: Open, facts: Facts): Finding {
  const asked = !rule.onlyUnrated || facts.file.ratings.length === 0;
  return finding(asked ? 'open' : 'missing', () => rule.sentence, {
    inputs: { ratings: facts.file.ratings.length },
  });
}
