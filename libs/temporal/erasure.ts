import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import { workflowIdOf, type EngineErasure, type RememberedRun, type ThingKind } from '@vinhdanh/contracts';
import { untilAnswered } from './attempts';

const LIMIT_MS = 10_000;

/** SQL of the engine's index: an id of ours has no quotes. */
const runsQuery = (workflowId: string): string => `WorkflowId = '${workflowId}'`;

const RUNNING = 1;

/** gRPC. */
const NOT_FOUND = 5;

/** Runs of things as the engine remembers them, and what makes it forget them. */
export class TemporalErasure implements EngineErasure {
  constructor(private readonly client: Client) {}

  /** The last run is asked of the engine itself, the others of its index, which may be a moment behind. */
  async runsOf(kind: ThingKind, id: string): Promise<readonly RememberedRun[]> {
    const workflowId = workflowIdOf(kind, id);
    const runs = new Map<string, RememberedRun>();
    for (let token: Uint8Array = new Uint8Array(); ;) {
      const page = await this.page(runsQuery(workflowId), token);
      for (const { execution, status } of page.executions)
        if (execution?.runId)
          runs.set(execution.runId, { runId: execution.runId, isRunning: Number(status) === RUNNING });
      if (page.nextPageToken.length === 0) break;
      token = page.nextPageToken;
    }
    const last = await this.lastOf(workflowId);
    if (last) runs.set(last.runId, last);
    return [...runs.values()];
  }

  async forget(kind: ThingKind, id: string, runId: string): Promise<void> {
    const { namespace } = this.client.options;
    const workflowExecution = { workflowId: workflowIdOf(kind, id), runId };
    try {
      await untilAnswered(this.client, LIMIT_MS, () =>
        this.client.workflowService.deleteWorkflowExecution({ namespace, workflowExecution }),
      );
    } catch (error) {
      if ((error as { code?: number }).code !== NOT_FOUND) throw error;
    }
  }

  private async lastOf(workflowId: string): Promise<RememberedRun | null> {
    const handle = this.client.workflow.getHandle(workflowId);
    try {
      const { runId, status } = await untilAnswered(this.client, LIMIT_MS, () => handle.describe());
      return { runId, isRunning: status.name === 'RUNNING' };
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return null;
      throw error;
    }
  }

  private page(query: string, nextPageToken: Uint8Array) {
    const { namespace } = this.client.options;
    return untilAnswered(this.client, LIMIT_MS, () =>
      this.client.workflowService.listWorkflowExecutions({ namespace, query, nextPageToken }),
    );
  }
}
