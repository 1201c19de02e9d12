import { setTimeout as delay } from 'node:timers/promises';
import { lockOwner, waitForLock } from './lock.mjs';
import { dataDir } from './paths.mjs';
import { prepare } from './prepare.mjs';
import { PlainError, say } from './report.mjs';
import { readEnvironment, readRun } from './run-file.mjs';
import { startStack } from './stack.mjs';

/** What runs in a data directory, once it is up; `null` where nothing runs or starts. */
async function runningStack(dir) {
  while (lockOwner(dir, 'stack')) {
    const run = readRun(dir);
    if (run) return run;
    await delay(250);
  }
  return null;
}

/**
 * Does something with the stack of a data directory: the one that runs there, else one that is started for
 * the purpose and stopped afterwards. Only one such command works at a time.
 * @param work is given the applications' settings and returns an exit code
 */
export async function withStack(work, { dir = dataDir } = {}) {
  const release = await waitForLock(dir, 'session', 'Another command uses the stack of this clone');
  try {
    const running = await runningStack(dir);
    if (running) {
      if (!running.api)
        throw new PlainError('Only the services run in this clone, without the API: stop them first.');
      say(`   The stack that runs at ${running.web} is used as it is.`);
      return await work(readEnvironment(dir));
    }
    await prepare();
    const stack = await startStack({ dir, upTo: 'apps' });
    if (!stack)
      throw new PlainError(
        'Another command is just starting the stack of this clone: try again when it is up.',
      );
    try {
      return await work(stack.environment);
    } finally {
      await stack.stop();
    }
  } finally {
    release();
  }
}
