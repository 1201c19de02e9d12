import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import {
  COMMAND_UPDATE,
  RECEIPT_QUERY,
  refusalOf,
  workflowIdOf,
  type Answer,
  type CommandMessage,
  type CommandOutcome,
  type Opening,
  type Receipt,
  type Recorder,
  type ThingGateway,
  type ThingKind,
  type Things,
} from '@vinhdanh/contracts';
import { NoAnswer, untilAnswered } from './attempts';
import type { GatewaySettings } from './settings';
import { startThing } from './start-thing';

const COMMAND_LIMIT_MS = 12_000;
const OUTCOME_LIMIT_MS = 3_000;

/** Things that run as Temporal workflows: one workflow for each, and a command is one Update. */
export class TemporalThingGateway implements ThingGateway {
  constructor(
    private readonly client: Client,
    private readonly settings: GatewaySettings,
  ) {}

  /** @throws NoAnswer when the engine cannot be reached or does not answer */
  async begin<Kind extends ThingKind>(kind: Kind, id: string, opening: Opening<Kind>): Promise<void> {
    // One that ran and has ended did begin.
    await startThing(this.client, this.settings, { kind, id, begin: opening, ifRunning: 'USE_EXISTING' });
  }

  command<Kind extends ThingKind>(
    kind: Kind,
    id: string,
    command: Things[Kind]['command'],
    updateId: string,
    request: string,
  ): Promise<CommandOutcome> {
    return this.send(kind, id, { command, request }, updateId);
  }

  entrust<Kind extends ThingKind>(
    kind: Kind,
    id: string,
    command: Things[Kind]['command'],
    updateId: string,
    request: string,
    recorder: Recorder,
  ): Promise<CommandOutcome<Answer<Kind>>> {
    return this.send(kind, id, { command, request, recorder }, updateId);
  }

  /** The engine knows the Updates of the current run; those of earlier runs are in the thing's own receipts. */
  async outcomeOf(kind: ThingKind, id: string, updateId: string): Promise<CommandOutcome> {
    const handle = this.client.workflow.getHandle(workflowIdOf(kind, id));
    const outcome = await this.outcome(OUTCOME_LIMIT_MS, () =>
      handle.getUpdateHandle<Receipt>(updateId).result(),
    );
    if (outcome.kind !== 'absent') return outcome;
    return this.outcome(OUTCOME_LIMIT_MS, async () => {
      const receipt = await handle.query<Receipt | null, [string]>(RECEIPT_QUERY, updateId);
      if (!receipt) throw new WorkflowNotFoundError('no such command', handle.workflowId, undefined);
      return receipt;
    });
  }

  private send<Kind extends ThingKind>(
    kind: Kind,
    id: string,
    message: CommandMessage<Kind>,
    updateId: string,
  ): Promise<CommandOutcome<Answer<Kind>>> {
    const handle = this.client.workflow.getHandle(workflowIdOf(kind, id));
    return this.outcome(this.settings.commandLimitMs ?? COMMAND_LIMIT_MS, () =>
      handle.executeUpdate<Answer<Kind>, [CommandMessage<Kind>]>(COMMAND_UPDATE, {
        args: [message],
        updateId,
      }),
    );
  }

  private async outcome<Accepted extends Receipt>(
    limitMs: number,
    call: () => Promise<Accepted>,
  ): Promise<CommandOutcome<Accepted>> {
    try {
      return { kind: 'accepted', receipt: await untilAnswered(this.client, limitMs, call) };
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal) return { kind: 'refused', refusal };
      if (error instanceof WorkflowNotFoundError) return { kind: 'absent' };
      if (error instanceof NoAnswer) return { kind: error.sent ? 'unknown' : 'unavailable' };
      throw error;
    }
  }
}
