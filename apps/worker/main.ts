import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Client } from '@temporalio/client';
import { DataSource } from 'typeorm';
import { assertRecordIsAppendOnly } from '@vinhdanh/persistence';
import { ConfigError, createLogger, loadConfig, WorkerConfig } from '@vinhdanh/platform';
import { installRuntime, startCourier } from '@vinhdanh/temporal';
import { mailSenderOf } from './mail-sender';
import { NestLogger } from './nest-logger';
import { RelayService } from './relay.service';
import { WorkerModule } from './worker.module';
import { WorkerService } from './worker.service';

/** Serves workflows and activities until it is told to stop. */
async function main(): Promise<void> {
  const config = loadConfig(WorkerConfig, process.env);
  const logger = createLogger({ service: 'worker', ...config.log });
  installRuntime(logger);
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(config, logger), {
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  app.enableShutdownHooks();
  await assertRecordIsAppendOnly(app.get(DataSource));
  const started = await app.get(WorkerService).start();
  if (!started) return;
  app.get(RelayService).start();
  if (mailSenderOf(config.mail)) await startCourier(app.get(Client), config.temporal.taskQueue);
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
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
});
