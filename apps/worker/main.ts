import 'reflect-metadata';
import { setTimeout as delay } from 'node:timers/promises';
import { RecordDoesNotHold } from '@vinhdanh/persistence';
import { ConfigError, createLogger, loadConfig, WorkerConfig } from '@vinhdanh/platform';
import { createWorker, serve } from './create-worker';

/** How long a worker that failed may take to leave in order, milliseconds: what hangs must not keep the next one from starting. */
const CLOSE_MS = 10_000;

/** Serves workflows and activities until it is told to stop. */
async function main(): Promise<void> {
  const config = loadConfig(WorkerConfig, process.env);
  const logger = createLogger({ service: 'worker', ...config.log });
  const app = await createWorker(config, logger);
  app.enableShutdownHooks();
  const started = await serve(app, config);
  if (!started) return;
  logger.info({ taskQueue: config.temporal.taskQueue }, 'worker ready');
  try {
    await started.running;
  } catch (err) {
    logger.fatal({ err }, 'the worker failed');
    await Promise.race([app.close(), delay(CLOSE_MS)]);
    process.exit(1);
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigError || error instanceof RecordDoesNotHold ? error.message : error);
  process.exit(1);
});
