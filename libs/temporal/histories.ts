import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import {
  thingOf,
  workflowIdOf,
  type EndedRun,
  type EngineHistories,
  type RunHistory,
} from '@vinhdanh/contracts';
import { toInstant, type Instant } from '@vinhdanh/domain';
import { untilAnswered } from './attempts';

const LIMIT_MS = 10_000;

/** A long history comes in many pages. */
const HISTORY_LIMIT_MS = 60_000;

type Page = Awaited<ReturnType<Client['workflowService']['listWorkflowExecutions']>>;

/** A moment of the protocol, which leaves out what is 0. */
interface ProtocolTime {
  readonly seconds?: { toNumber(): number } | null;
  readonly nanos?: number | null;
}

const instantOf = (time: ProtocolTime | null | undefined): Instant =>
  toInstant((time?.seconds?.toNumber() ?? 0) * 1_000 + Math.floor((time?.nanos ?? 0) / 1e6));

/** Names of how runs end, by the numbers of the protocol. */
const ENDS: Readonly<Record<number, string>> = {
  2: 'COMPLETED',
  3: 'FAILED',
  4: 'CANCELED',
  5: 'TERMINATED',
  6: 'CONTINUED_AS_NEW',
  7: 'TIMED_OUT',
};

/** Ended runs as the engine remembers them. */
export class TemporalHistories implements EngineHistories {
  constructor(
    private readonly client: Client,
    private readonly settings: { readonly taskQueue: string },
  ) {}

  async *endedBetween(from: Instant, to: Instant): AsyncIterable<EndedRun> {
    const query = `TaskQueue = '${this.settings.taskQueue}' AND CloseTime BETWEEN '${from}' AND '${to}'`;
    for (let token: Uint8Array = new Uint8Array(); ;) {
      const page = await this.page(query, token);
      for (const { execution, status, startTime, closeTime } of page.executions) {
        const thing = thingOf(execution?.workflowId ?? '');
        if (!thing || !execution?.runId) continue;
        yield {
          ...thing,
          runId: execution.runId,
          status: ENDS[status ?? 0] ?? 'UNSPECIFIED',
          startedAt: instantOf(startTime),
          closedAt: instantOf(closeTime),
        };
      }
      if (page.nextPageToken.length === 0) return;
      token = page.nextPageToken;
    }
  }

  async historyOf({ kind, id, runId }: EndedRun): Promise<RunHistory | null> {
    const handle = this.client.workflow.getHandle(workflowIdOf(kind, id), runId);
    try {
      const history = await untilAnswered(this.client, HISTORY_LIMIT_MS, () => handle.fetchHistory());
      return { json: historyToJSON(history), events: history.events?.length ?? 0 };
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return null;
      throw error;
    }
  }

  async retentionMs(): Promise<number> {
    const { namespace } = this.client.options;
    const { config } = await untilAnswered(this.client, LIMIT_MS, () =>
      this.client.workflowService.describeNamespace({ namespace }),
    );
    const { seconds } = (config?.workflowExecutionRetentionTtl ?? {}) as ProtocolTime;
    return (seconds?.toNumber() ?? 0) * 1_000;
  }

  private page(query: string, nextPageToken: Uint8Array): Promise<Page> {
    const { namespace } = this.client.options;
    return untilAnswered(this.client, LIMIT_MS, () =>
      this.client.workflowService.listWorkflowExecutions({ namespace, query, nextPageToken }),
    );
  }
}
