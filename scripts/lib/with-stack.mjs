import { setTimeout as delay } from 'node:timers/promises';
import { lockOwner, waitForLock } from './lock.mjs';
import { dataDir } from './paths.mjs';
import { prepare } from './prepare.mjs';
import { PlainError, say } from './report.mjs';
import { readEnvironment, readRun } from './run-file.mjs';
import { startStack } from './stack.mjs';

/** What runs in this clone, once it is up; `null` where nothing runs or starts. */
async function runningStack() {
  while (lockOwner(dataDir, 'stack')) {
    const run = readRun(dataDir);
    if (run) return run;
    await delay(250);
  }
  return null;
}

/**
 * Does something with a running stack: the one of this clone if it is up, else one that is started for
 * the purpose and stopped afterwards. Only one such command works at a time.
 * @param work is given the applications' settings and returns an exit code
 */
export async function withStack(work) {
  const release = await waitForLock(dataDir, 'session', 'Another command uses the stack of this clone');
  try {
    const running = await runningStack();
    if (running) {
      if (!running.api)
        throw new PlainError('Only the services run in this clone, without the API: stop them first.');
      say(`   The stack that runs at ${running.web} is used as it is.`);
      return await work(readEnvironment(dataDir));
    }
    await prepare();
    const stack = await startStack({ dir: dataDir, upTo: 'apps' });
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
