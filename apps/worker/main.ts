import 'reflect-metadata';
import { RecordDoesNotHold } from '@vinhdanh/persistence';
import { ConfigError, createLogger, loadConfig, WorkerConfig } from '@vinhdanh/platform';
import { createWorker, serve } from './create-worker';

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
    process.exitCode = 1;
    await app.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigError || error instanceof RecordDoesNotHold ? error.message : error);
  process.exit(1);
});
