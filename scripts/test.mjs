// npm test: sets up services of its own and runs every ring. Arguments go to jest; then only what they choose must run.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './lib/command.mjs';
import { waitForLock } from './lib/lock.mjs';
import { runMain } from './lib/main.mjs';
import { dataDir, root, testDir } from './lib/paths.mjs';
import { removePostgres } from './lib/postgres-place.mjs';
import { prepare } from './lib/prepare.mjs';
import { say } from './lib/report.mjs';
import { configuredRings, jest, reportRings, ringReporter } from './lib/rings.mjs';
import { startStack } from './lib/stack.mjs';
import { endLeftovers } from './lib/supervisor.mjs';

const chosen = process.argv.slice(2);
const results = join(dataDir, 'test-rings.json');

/** Every run begins with empty services: no test can lean on what an earlier run left. */
async function emptyServices() {
  await endLeftovers(testDir);
  removePostgres(testDir);
  rmSync(testDir, { recursive: true, force: true });
  rmSync(results, { force: true });
}

function runJest(environment) {
  const reporters = ['--reporters=default', `--reporters=${ringReporter}`];
  return run(process.execPath, [jest, ...reporters, ...chosen], {
    cwd: root,
    env: { ...process.env, ...environment, NODE_ENV: 'test', RING_REPORT: results },
  });
}

await runMain(async () => {
  const release = await waitForLock(dataDir, 'test', 'Another command runs the tests of this clone');
  await prepare();
  await emptyServices();
  const stack = await startStack({ dir: testDir, upTo: 'services' });
  let code;
  try {
    code = await runJest(stack.environment);
  } finally {
    await stack.stop();
    release();
  }
  const bad = reportRings(results, chosen.length === 0 ? configuredRings() : []);
  if (bad.length > 0) say(`These rings failed or did not run: ${bad.join(', ')}.`);
  return code || (bad.length > 0 ? 1 : 0);
});
