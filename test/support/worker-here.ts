import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger, loadConfig, WorkerConfig } from '@vinhdanh/platform';
import { createWorker, serve } from '../../apps/worker/create-worker';
import { workerSettings } from './worker-settings';

/** A worker in this process, with a folder of its own. */
export interface WorkerHere {
  readonly directory: string;
  /** As an operator does; removes its folder too. */
  stop(): Promise<void>;
}

/**
 * Starts what a worker process starts, in this process: for tests that only need a worker. Those that kill one or look at
 * its log start a process (worker-process.ts).
 */
export async function startWorkerHere(databaseUrl: string, taskQueue: string): Promise<WorkerHere> {
  const directory = mkdtempSync(join(tmpdir(), 'vinhdanh-worker-'));
  const { TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE } = process.env;
  const config = loadConfig(WorkerConfig, {
    TEMPORAL_ADDRESS,
    TEMPORAL_NAMESPACE,
    ...workerSettings(databaseUrl, taskQueue, directory),
  });
  const app = await createWorker(
    config,
    createLogger({ service: 'worker', instance: 'test', level: 'error' }),
  );
  const started = await serve(app, config);
  return {
    directory,
    async stop() {
      await app.close();
      await started?.running;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
