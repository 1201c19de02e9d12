import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Runs the floor's worker beside the bench until the returned function is called. */
export async function startFloorWorker(
  address: string,
  namespace: string,
  taskQueue: string,
): Promise<() => Promise<void>> {
  const child = fork(join(__dirname, 'floor-worker.js'), [address, namespace, taskQueue]);
  const ended = once(child, 'exit');
  const ready = once(child, 'message');
  await Promise.race([
    ready,
    ended.then(() => {
      throw new Error('the worker of the floor ended before it was ready');
    }),
  ]);
  return async () => {
    if (child.connected) child.disconnect();
    await ended;
  };
}
