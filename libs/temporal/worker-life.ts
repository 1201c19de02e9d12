import { setTimeout as delay } from 'node:timers/promises';
import type { Worker } from '@temporalio/worker';

type State = ReturnType<Worker['getState']>;

/** In which a worker takes no more work and does none. */
const OVER: readonly State[] = ['STOPPED', 'FAILED'];

const LOOK_MS = 250;

/** How long the library may take to let go of its native half after that, milliseconds. */
const LET_GO_MS = 1_000;

/** The worker failed by itself; why stands in the log. */
class WorkerFailed extends Error {
  constructor() {
    super('The worker does no more work, and its library has not come to an end');
    this.name = 'WorkerFailed';
  }
}

/** How a worker came to its end: `left` where the library holds on to it for as long as the process lives. */
export type EndOfWorker = 'whole' | 'left';

/**
 * Runs a worker to its end. The library's own promise never settles where its native half waits for polls that the engine
 * does not answer, which is so once the namespace is gone (temporalio/sdk-rust#1297, temporalio/sdk-typescript#2266).
 * @throws why the worker failed by itself
 */
export async function liveOut(worker: Pick<Worker, 'run' | 'getState'>): Promise<EndOfWorker> {
  const ended = new AbortController();
  const whole = worker.run().then(() => 'whole' as const);
  try {
    return await Promise.race([whole, whenLeft(worker, ended.signal)]);
  } finally {
    ended.abort();
  }
}

async function whenLeft(worker: Pick<Worker, 'getState'>, signal: AbortSignal): Promise<'left'> {
  while (!OVER.includes(worker.getState())) await delay(LOOK_MS, undefined, { signal });
  await delay(LET_GO_MS, undefined, { signal });
  if (worker.getState() === 'FAILED') throw new WorkerFailed();
  return 'left';
}
