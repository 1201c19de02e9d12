import type { Client } from '@temporalio/client';
import type { Engine, EngineIdentity, EnginePlace } from '@vinhdanh/contracts';
import { untilAnswered } from './attempts';
import type { EngineSettings } from './settings';

const LIMIT_MS = 5_000;

/** A worker that waits for work asks anew each minute; one that was not heard of for so long is gone, milliseconds. */
const SILENCE_MS = 90_000;

/** Queues of workflows, as the protocol numbers them. */
const WORKFLOW_QUEUE = 1;

/** The Temporal server and the namespace in it that a client talks to. */
export class TemporalEngine implements Engine {
  readonly place: EnginePlace;

  constructor(
    private readonly client: Client,
    private readonly settings: EngineSettings,
  ) {
    this.place = { address: settings.address, name: settings.namespace };
  }

  /** @throws NoAnswer when it cannot be reached; what the server says where it has no such namespace */
  async identity(): Promise<EngineIdentity> {
    const { workflowService } = this.client;
    const [cluster, described] = await untilAnswered(this.client, LIMIT_MS, () =>
      Promise.all([
        workflowService.getClusterInfo({}),
        workflowService.describeNamespace({ namespace: this.settings.namespace }),
      ]),
    );
    return { cluster: cluster.clusterId, namespace: described.namespaceInfo?.id ?? '' };
  }

  async isServed(): Promise<boolean> {
    const { namespace, taskQueue: name } = this.settings;
    const request = { namespace, taskQueue: { name }, taskQueueType: WORKFLOW_QUEUE };
    const { pollers } = await untilAnswered(this.client, LIMIT_MS, () =>
      this.client.workflowService.describeTaskQueue(request),
    );
    const since = (Date.now() - SILENCE_MS) / 1_000;
    return (pollers ?? []).some(({ lastAccessTime }) => Number(lastAccessTime?.seconds ?? 0) > since);
  }
}
