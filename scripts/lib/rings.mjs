import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { readJson } from './files.mjs';
import { root } from './paths.mjs';

export const jest = join(root, 'node_modules/jest/bin/jest.js');
export const ringReporter = join(root, 'scripts/lib/ring-reporter.cjs');

/** The names of all rings: the display names of jest's projects. */
export function configuredRings() {
  const shown = execFileSync(process.execPath, [jest, '--showConfig'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return JSON.parse(shown).configs.map((config) => config.displayName?.name ?? 'tests');
}

/**
 * Prints what each ring did. A ring without a passed test, or with a skipped one, did not run.
 * @returns the names of the rings that failed or did not run
 */
export function reportRings(file, expected) {
  const rings = readJson(file) ?? {};
  const bad = [];
  console.log('\nRings');
  for (const name of new Set([...expected, ...Object.keys(rings)])) {
    const { files = 0, passed = 0, failed = 0, skipped = 0, seconds = 0 } = rings[name] ?? {};
    const good = passed > 0 && failed === 0 && skipped === 0;
    if (!good) bad.push(name);
    const counts = `${passed} passed, ${failed} failed, ${skipped} skipped in ${files} files`;
    console.log(`  ${good ? '✓' : '✗'} ${name.padEnd(14)} ${counts} (${seconds.toFixed(1)} s)`);
  }
  return bad;
}
