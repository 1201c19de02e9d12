import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { Client } from '@temporalio/client';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { keptText } from '@vinhdanh/files';
import { checkRecordAtStart } from '@vinhdanh/persistence';
import type { WorkerConfig } from '@vinhdanh/platform';
import { installRuntime, startArchivist, startCourier } from '@vinhdanh/temporal';
import { mailSenderOf } from './mail-sender';
import { NestLogger } from './nest-logger';
import { RelayService } from './relay.service';
import { WorkerModule } from './worker.module';
import { WorkerService } from './worker.service';

/** The worker, ready to serve. @throws when the database cannot be reached, or its record does not hold */
export async function createWorker(config: WorkerConfig, logger: Logger): Promise<INestApplicationContext> {
  installRuntime(logger);
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(config, logger), {
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  await checkRecordAtStart(app.get(DataSource), keptText(config.files.directory, 'log-seen'));
  return app;
}

/**
 * Waits until the engine answers and begins to serve.
 * @returns what ends when the worker stops, and rejects when it fails by itself; nothing if it is closed before it serves
 */
export async function serve(
  app: INestApplicationContext,
  { mail, temporal }: WorkerConfig,
): Promise<{ running: Promise<void> } | undefined> {
  const started = await app.get(WorkerService).start();
  if (!started) return undefined;
  app.get(RelayService).start();
  await startArchivist(app.get(Client), temporal.taskQueue);
  if (mailSenderOf(mail)) await startCourier(app.get(Client), temporal.taskQueue);
  return started;
}
