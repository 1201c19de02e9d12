import { setTimeout as delay } from 'node:timers/promises';
import { join } from 'node:path';
import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { Logger } from 'pino';
import { EngineWatch, KnownEngines, type AnotherEngine } from '@vinhdanh/application';
import { ENGINE, type AllActivities, type Engine } from '@vinhdanh/contracts';
import type { WorkerConfig } from '@vinhdanh/platform';
import { ThingWorker } from '@vinhdanh/temporal';
import { ACTIVITIES, LOGGER, WORKER_CONFIG } from './tokens';

/** The workflows as the build has bundled them. */
export const WORKFLOWS = join(__dirname, '../../workflows/bundle.js');
const PAUSE_MS = 1_000;

/**
 * The worker through the life of the process: started when the engine answers and is the one that runs the things of the
 * database, drained before the database closes.
 */
@Injectable()
export class WorkerService implements BeforeApplicationShutdown, OnApplicationShutdown {
  private readonly stopping = new AbortController();
  private readonly watch: EngineWatch;
  private worker: ThingWorker | undefined;
  private end: ((why: AnotherEngine) => void) | undefined;

  constructor(
    @Inject(WORKER_CONFIG) private readonly config: WorkerConfig,
    @Inject(ACTIVITIES) private readonly activities: AllActivities,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(ENGINE) engine: Engine,
    @Inject(KnownEngines) engines: KnownEngines,
  ) {
    this.watch = new EngineWatch(engines, engine, (found) => this.meetAnother(found));
  }

  /**
   * Waits until the engine answers and is ours, and begins to serve.
   * @returns what ends when the worker stops, and rejects when it fails by itself or the engine becomes another; nothing if
   *   the process is stopped first
   */
  async start(): Promise<{ running: Promise<void> } | undefined> {
    const { address } = this.config.temporal;
    while (!this.stopping.signal.aborted) {
      try {
        if ((await this.watch.look()) === null) {
          this.worker = await this.create();
          return { running: this.run(this.worker) };
        }
      } catch (err) {
        this.logger.warn({ err, address }, 'the Temporal server does not answer yet; trying again');
      }
      await delay(PAUSE_MS, undefined, { signal: this.stopping.signal }).catch(() => undefined);
    }
    return undefined;
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    this.watch.stop();
    await this.worker?.stop();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.worker?.close();
  }

  private run(worker: ThingWorker): Promise<void> {
    const engineIsAnother = new Promise<never>((_resolve, reject) => {
      this.end = reject;
    });
    this.watch.start();
    return Promise.race([worker.run(), engineIsAnother]);
  }

  private meetAnother(found: AnotherEngine): void {
    if (this.end) return this.end(found);
    this.logger.error({ vi: found.vi, en: found.en }, 'worker waits: the engine is another one');
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
