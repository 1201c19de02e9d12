// npm test: sets up services of its own and runs every ring. Arguments go to jest; then only what they choose must run.
import { readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { cliEntry } from './lib/cli.mjs';
import { run, runOrSay } from './lib/command.mjs';
import { readJson, writeJson } from './lib/files.mjs';
import { waitForLock } from './lib/lock.mjs';
import { runMain } from './lib/main.mjs';
import { dataDir, faultsDir, REHEARSAL_LAYERS, root, testDir } from './lib/paths.mjs';
import { removePostgres } from './lib/postgres-place.mjs';
import { prepare } from './lib/prepare.mjs';
import { say, step } from './lib/report.mjs';
import { configuredRings, jest, reportRings, ringReporter } from './lib/rings.mjs';
import { startStack } from './lib/stack.mjs';
import { endLeftovers } from './lib/supervisor.mjs';

const chosen = process.argv.slice(2);
const results = join(dataDir, 'test-rings.json');
const faultsResults = join(faultsDir, 'test-rings.json');

/**
 * Files of tests that run side by side. Each has a database, a queue and a worker of its own and waits much of its time, so
 * that two of them are quicker on two cores than one, which is what jest would choose.
 */
const WIDTH = Math.max(2, availableParallelism() - 1);

/** Speed is measured when all else is done, with nothing beside it. */
const SPEED = 'speed';

/** Faults kill the worker and the API of their stack, one file after the other: beside the other rings, on a stack of their own. */
const FAULTS = 'faults';

/** Services that are given can be had once only. */
const oneStackOnly = ['DATABASE_URL', 'TEMPORAL_ADDRESS', 'API_PORT'].some((name) => process.env[name]);

async function seed(dir, environment) {
  await runOrSay('The accounts could not be made.', process.execPath, [cliEntry, 'seed'], {
    cwd: root,
    env: { ...process.env, ...environment },
    log: join(dir, 'logs/seed.log'),
  });
}

/** Every run begins with empty services: no test can lean on what an earlier run left. */
async function withEmptyStack(dir, work) {
  await endLeftovers(dir);
  removePostgres(dir);
  rmSync(dir, { recursive: true, force: true });
  const { environment, stop } = await startStack({ dir, upTo: 'apps' });
  try {
    await step('Make the accounts', () => seed(dir, environment));
    return await work({ ...environment, DATA_DIR: dir });
  } finally {
    await stop();
  }
}

async function runJest(environment, args, { width = WIDTH, report = results, log } = {}) {
  const reporters = ['--reporters=default', `--reporters=${ringReporter}`];
  return run(process.execPath, [jest, `--maxWorkers=${width}`, ...args, ...reporters], {
    cwd: root,
    env: { ...process.env, ...environment, NODE_ENV: 'test', RING_REPORT: report, BUILT: '1' },
    log,
  });
}

/** Runs the faults on a stack of their own and shows their output when they are through. */
async function runFaultsApart() {
  const log = join(faultsDir, 'jest.log');
  const options = { width: 1, report: faultsResults, log };
  try {
    return await withEmptyStack(faultsDir, async (environment) => {
      const code = await runJest(environment, ['--selectProjects', FAULTS], options);
      console.log(readFileSync(log, 'utf8'));
      return code;
    });
  } catch (error) {
    say(`The faults could not run: ${error.message}`);
    return 1;
  }
}

async function runRings(environment) {
  if (chosen.length > 0) return runJest(environment, chosen);
  const rings = configuredRings().filter((ring) => ![SPEED, FAULTS].includes(ring));
  const others = runJest(environment, ['--selectProjects', ...rings]);
  const codes = await Promise.all(oneStackOnly ? [others] : [others, runFaultsApart()]);
  writeJson(results, { ...readJson(results), ...readJson(faultsResults) });
  const last = oneStackOnly ? [FAULTS, SPEED] : [SPEED];
  codes.push(await runJest(environment, ['--selectProjects', ...last], { width: 1 }));
  return Math.max(...codes);
}

await runMain(async () => {
  process.env.RULE_LAYERS ??= REHEARSAL_LAYERS;
  const release = await waitForLock(dataDir, 'test', 'Another command runs the tests of this clone');
  let code;
  try {
    await prepare();
    rmSync(results, { force: true });
    code = await withEmptyStack(testDir, runRings);
  } finally {
    release();
  }
  const bad = reportRings(results, chosen.length === 0 ? configuredRings() : []);
  if (bad.length > 0) say(`These rings failed or did not run: ${bad.join(', ')}.`);
  return code || (bad.length > 0 ? 1 : 0);
});
