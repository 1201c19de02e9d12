// Prints `passed failed` over all rings. A ring that did not run, wholly or in part, counts as one failure.
import { join } from 'node:path';
import { readJson } from '../scripts/lib/files.mjs';
import { dataDir } from '../scripts/lib/paths.mjs';
import { configuredRings } from '../scripts/lib/rings.mjs';

const rings = readJson(join(dataDir, 'test-rings.json')) ?? {};
let good = 0;
let bad = 0;
for (const name of new Set([...configuredRings(), ...Object.keys(rings)])) {
  const { passed = 0, failed = 0, skipped = 0 } = rings[name] ?? {};
  good += passed;
  bad += failed;
  if (passed === 0 || skipped > 0) bad += 1;
}
console.log(good, bad);
