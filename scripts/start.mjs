// npm start: sets up what is missing, starts everything, prints where it is, and stays until Ctrl-C.
import { runCli } from './lib/cli.mjs';
import { lockOwner } from './lib/lock.mjs';
import { runMain } from './lib/main.mjs';
import { dataDir } from './lib/paths.mjs';
import { prepare } from './lib/prepare.mjs';
import { PlainError, step } from './lib/report.mjs';
import { readRun } from './lib/run-file.mjs';
import { startStack } from './lib/stack.mjs';

function alreadyRuns() {
  const where = readRun(dataDir)?.web ?? 'without the API, or still starting';
  return new PlainError(
    `Vinh Danh runs in this clone already (process ${lockOwner(dataDir, 'stack')?.pid}): ${where}.`,
  );
}

/** Makes the demo accounts and lets the command line print them. */
async function seed(stack) {
  try {
    const code = await step('Make the demo accounts', () => runCli(['seed'], stack.environment));
    if (code !== 0) throw new PlainError('The demo accounts could not be made.');
  } catch (error) {
    await stack.stop();
    throw error;
  }
}

await runMain(
  async () => {
    if (lockOwner(dataDir, 'stack')) throw alreadyRuns();
    await prepare();
    const stack = await startStack({ dir: dataDir, upTo: 'apps' });
    if (!stack) throw alreadyRuns();
    await seed(stack);
    console.log(`\nVinh Danh: ${stack.run.web ?? 'the API is not compiled'}   (Ctrl-C stops it)`);
  },
  { interrupted: 0 },
);
