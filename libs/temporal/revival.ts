import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import {
  RECEIPT_QUERY,
  RECORD_CONFLICT,
  thingOf,
  workflowIdOf,
  type Carried,
  type EngineStanding,
  type Opening,
  type Receipt,
  type ThingKind,
  type ThingRevival,
} from '@vinhdanh/contracts';
import { untilAnswered } from './attempts';
import type { GatewaySettings } from './settings';
import { startThing } from './start-thing';

const LIMIT_MS = 5_000;

/** A run that nobody has at hand is played through before it answers, milliseconds. */
const QUERY_LIMIT_MS = 10_000;

/** Brings things back into an engine that has lost them. */
export class TemporalThingRevival implements ThingRevival {
  constructor(
    private readonly client: Client,
    private readonly settings: GatewaySettings,
  ) {}

  /** @throws NoAnswer when the engine cannot be reached */
  async standingOf(kind: ThingKind, id: string): Promise<EngineStanding> {
    const handle = this.client.workflow.getHandle(workflowIdOf(kind, id));
    try {
      const { status, raw } = await untilAnswered(this.client, LIMIT_MS, () => handle.describe());
      if (status.name !== 'RUNNING') return 'ended';
      const failures = (raw.pendingActivities ?? []).map(({ lastFailure }) => lastFailure);
      const isRefused = failures.some((one) => one?.applicationFailureInfo?.type === RECORD_CONFLICT);
      return isRefused ? 'in-conflict' : 'running';
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return 'absent';
      throw error;
    }
  }

  async versionOf(kind: ThingKind, id: string): Promise<Pick<Receipt, 'seq' | 'status'> | null> {
    const handle = this.client.workflow.getHandle(workflowIdOf(kind, id));
    const ask = () => handle.query<Receipt | null, [string]>(RECEIPT_QUERY, '');
    return untilAnswered(this.client, QUERY_LIMIT_MS, ask).catch(() => null);
  }

  revive<Kind extends ThingKind>(kind: Kind, id: string, carried: Carried<Kind>): Promise<boolean> {
    return startThing(this.client, this.settings, { kind, id, begin: carried, ifRunning: 'FAIL' });
  }

  async begin<Kind extends ThingKind>(kind: Kind, id: string, opening: Opening<Kind>): Promise<void> {
    await startThing(this.client, this.settings, { kind, id, begin: opening, ifRunning: 'USE_EXISTING' });
  }

  async *running(): AsyncIterable<{ kind: ThingKind; id: string }> {
    for (let from: Uint8Array = new Uint8Array(); ;) {
      const { executions, nextPageToken } = await this.runningFrom(from);
      for (const { execution } of executions) {
        const thing = thingOf(execution?.workflowId ?? '');
        if (thing) yield thing;
      }
      if (nextPageToken.length === 0) return;
      from = nextPageToken;
    }
  }

  private runningFrom(nextPageToken: Uint8Array) {
    const query = `TaskQueue = '${this.settings.taskQueue}' AND ExecutionStatus = 'Running'`;
    const { namespace } = this.client.options;
    return untilAnswered(this.client, LIMIT_MS, () =>
      this.client.workflowService.listWorkflowExecutions({ namespace, query, nextPageToken }),
    );
  }
}
