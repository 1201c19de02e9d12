import { setTimeout as delay } from 'node:timers/promises';
import { join } from 'node:path';
import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { Logger } from 'pino';
import type { AllActivities } from '@vinhdanh/contracts';
import type { WorkerConfig } from '@vinhdanh/platform';
import { ThingWorker } from '@vinhdanh/temporal';
import { ACTIVITIES, LOGGER, WORKER_CONFIG } from './tokens';

/** The workflows as the build has bundled them. */
export const WORKFLOWS = join(__dirname, '../../workflows/bundle.js');
const PAUSE_MS = 1_000;

/** The worker through the life of the process: started when the engine answers, drained before the database closes. */
@Injectable()
export class WorkerService implements BeforeApplicationShutdown, OnApplicationShutdown {
  private readonly stopping = new AbortController();
  private worker: ThingWorker | undefined;

  constructor(
    @Inject(WORKER_CONFIG) private readonly config: WorkerConfig,
    @Inject(ACTIVITIES) private readonly activities: AllActivities,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * Waits until the engine answers and begins to serve.
   * @returns what ends when the worker stops, and rejects when it fails by itself; nothing if the process is stopped first
   */
  async start(): Promise<{ running: Promise<void> } | undefined> {
    const { address } = this.config.temporal;
    while (!this.stopping.signal.aborted) {
      try {
        this.worker = await this.create();
        return { running: this.worker.run() };
      } catch (err) {
        this.logger.warn({ err, address }, 'the Temporal server does not answer yet; trying again');
        await delay(PAUSE_MS, undefined, { signal: this.stopping.signal }).catch(() => undefined);
      }
    }
    return undefined;
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.worker?.stop();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.worker?.close();
  }

  private create(): Promise<ThingWorker> {
    const { address, namespace, taskQueue } = this.config.temporal;
    return ThingWorker.create({
      address,
      namespace,
      taskQueue,
      activities: this.activities,
      workflowBundle: { codePath: WORKFLOWS },
    });
  }
}
