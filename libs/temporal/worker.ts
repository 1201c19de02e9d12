import { getHeapStatistics } from 'node:v8';
import { Worker, type NativeConnection } from '@temporalio/worker';
import type { AllActivities } from '@vinhdanh/contracts';
import { connectWorker } from './connect-worker';
import type { EngineSettings } from './settings';
import { thingsAtHand } from './things-at-hand';
import { liveOut, type EndOfWorker } from './worker-life';

export interface ThingWorkerSettings extends EngineSettings {
  readonly activities: AllActivities;
  /** The file of all workflows together, as the build makes it. */
  readonly workflowBundle: { readonly codePath: string };
  /** How long a stopping worker lets activities go on before it cancels them; 10 seconds unless told. */
  readonly graceMs?: number;
}

const GRACE_MS = 10_000;

/** How long an activity that was cancelled may take to notice. With the grace and what the library takes to let go it stays below twenty seconds. */
const CANCEL_MS = 2_000;
const MIB = 2 ** 20;

/**
 * With the library's own pollers one Update in a hundred took 1.5-1.8 s under 64 callers; with these the longest stayed
 * below 1 s.
 */
const POLLERS = { type: 'autoscaling', minimum: 2, initial: 10, maximum: 60 } as const;

const SLOTS = 200;

/** How long a thing waits for the worker that knows it, which may have died, before any other takes its task. */
const STICKY_MS = 3_000;

/** A worker that serves all things of a queue. It runs from `run` until `stop`. */
export class ThingWorker {
  private running: Promise<EndOfWorker> | undefined;

  private constructor(
    private readonly worker: Worker,
    private readonly connection: NativeConnection,
  ) {}

  /** Connects and prepares. @throws when the engine cannot be reached */
  static async create(settings: ThingWorkerSettings): Promise<ThingWorker> {
    const { address, namespace, taskQueue, workflowBundle, activities, graceMs = GRACE_MS } = settings;
    const connection = await connectWorker(address);
    try {
      const worker = await Worker.create({
        connection,
        namespace,
        taskQueue,
        workflowBundle,
        activities,
        workflowTaskPollerBehavior: POLLERS,
        maxConcurrentWorkflowTaskExecutions: SLOTS,
        maxCachedWorkflows: thingsAtHand(getHeapStatistics().heap_size_limit / MIB),
        maxConcurrentActivityTaskExecutions: SLOTS,
        stickyQueueScheduleToStartTimeout: STICKY_MS,
        shutdownGraceTime: graceMs,
        shutdownForceTime: graceMs + CANCEL_MS,
      });
      return new ThingWorker(worker, connection);
    } catch (error) {
      await connection.close();
      throw error;
    }
  }

  /** Serves until it is stopped. Rejects when the worker fails by itself. */
  async run(): Promise<void> {
    this.running ??= liveOut(this.worker);
    await this.running;
  }

  /** Takes no more tasks and waits for those that run. Stopping twice changes nothing, and so does stopping one that failed. */
  async stop(): Promise<void> {
    if (this.worker.getState() === 'RUNNING') this.worker.shutdown();
    await this.running?.catch(() => undefined);
  }

  /** Closes the connection; after `stop`. One that the library holds on to ends with the process. */
  async close(): Promise<void> {
    const end = await this.running?.catch(() => 'left' as const);
    if (end !== 'left') await this.connection.close();
  }
}
