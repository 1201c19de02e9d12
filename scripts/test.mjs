// npm test: sets up services of its own and runs every ring. Arguments go to jest; then only what they choose must run.
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { cliEntry } from './lib/cli.mjs';
import { run, runOrSay } from './lib/command.mjs';
import { waitForLock } from './lib/lock.mjs';
import { runMain } from './lib/main.mjs';
import { dataDir, REHEARSAL_LAYERS, root, testDir } from './lib/paths.mjs';
import { removePostgres } from './lib/postgres-place.mjs';
import { prepare } from './lib/prepare.mjs';
import { say, step } from './lib/report.mjs';
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

/**
 * Files of tests that run side by side. Each has a database, a queue and a worker of its own and waits much of its time, so
 * that two of them are quicker on two cores than one, which is what jest would choose.
 */
const WIDTH = Math.max(2, availableParallelism() - 1);

/**
 * Speed is measured with nothing beside it, and faults kill the worker and the API that the other rings use: they run when
 * these are done, one file after the other.
 */
const LAST = ['speed', 'faults'];

async function seed(environment) {
  const log = join(testDir, 'logs/seed.log');
  await runOrSay('The accounts could not be made.', process.execPath, [cliEntry, 'seed'], {
    cwd: root,
    env: { ...process.env, ...environment },
    log,
  });
}

async function runJest(environment, args, width = WIDTH) {
  const reporters = ['--reporters=default', `--reporters=${ringReporter}`];
  const variables = { ...environment, NODE_ENV: 'test', RING_REPORT: results, DATA_DIR: testDir };
  return run(process.execPath, [jest, `--maxWorkers=${width}`, ...args, ...reporters], {
    cwd: root,
    env: { ...process.env, ...variables },
  });
}

async function runRings(environment) {
  if (chosen.length > 0) return runJest(environment, chosen);
  const rings = configuredRings().filter((ring) => !LAST.includes(ring));
  const code = await runJest(environment, ['--selectProjects', ...rings]);
  return (await runJest(environment, ['--selectProjects', ...LAST], 1)) || code;
}

await runMain(async () => {
  process.env.RULE_LAYERS ??= REHEARSAL_LAYERS;
  const release = await waitForLock(dataDir, 'test', 'Another command runs the tests of this clone');
  await prepare();
  await emptyServices();
  const stack = await startStack({ dir: testDir, upTo: 'apps' });
  let code;
  try {
    await step('Make the accounts', () => seed(stack.environment));
    code = await runRings(stack.environment);
  } finally {
    await stack.stop();
    release();
  }
  const bad = reportRings(results, chosen.length === 0 ? configuredRings() : []);
  if (bad.length > 0) say(`These rings failed or did not run: ${bad.join(', ')}.`);
  return code || (bad.length > 0 ? 1 : 0);
});
