// Prints every test that failed, with what it says first: whoever sees only the end of the output sees them all.
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { readJson } from '../scripts/lib/files.mjs';
import { dataDir } from '../scripts/lib/paths.mjs';

/** Lines of a failure that are enough to know it. */
const LINES = 10;

/** Without the frames of libraries, and without lines that say nothing. */
const linesOf = (why) =>
  stripVTControlCharacters(why)
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.includes('node_modules'))
    .slice(0, LINES);

const rings = readJson(join(dataDir, 'test-rings.json')) ?? {};
for (const [name, { failures = [] }] of Object.entries(rings))
  for (const { what, why } of failures) {
    console.log(`FAIL ${name} ${what}`);
    for (const line of linesOf(why)) console.log(`     ${line}`);
  }
