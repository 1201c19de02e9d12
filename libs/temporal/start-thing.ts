import { WorkflowExecutionAlreadyStartedError, type Client } from '@temporalio/client';
import {
  workflowIdOf,
  type Carried,
  type Opening,
  type Receipt,
  type ThingInput,
  type ThingKind,
} from '@vinhdanh/contracts';
import { untilAnswered } from './attempts';
import type { GatewaySettings } from './settings';

/** After this a task whose worker died is given to another one, well inside the time that a command waits. */
const TASK_TIMEOUT_MS = 5_000;

const LIMIT_MS = 5_000;

/** A thing that is to run, from its opening or from a state that it had. */
interface Start<Kind extends ThingKind> {
  readonly kind: Kind;
  readonly id: string;
  readonly begin: Opening<Kind> | Carried<Kind>;
  readonly ifRunning: 'USE_EXISTING' | 'FAIL';
}

/**
 * Starts the workflow of a thing, unless the engine remembers a run of it.
 * @returns false where a run has ended, or where one runs and may not be taken for it
 * @throws NoAnswer when the engine cannot be reached or does not answer
 */
export async function startThing<Kind extends ThingKind>(
  client: Client,
  { taskQueue, continueAfterEvents }: GatewaySettings,
  { kind, id, begin, ifRunning }: Start<Kind>,
): Promise<boolean> {
  const input: ThingInput<Kind> = { begin, continueAfterEvents };
  try {
    await untilAnswered(client, LIMIT_MS, () =>
      client.workflow.start<(input: ThingInput<Kind>) => Promise<Receipt>>(kind, {
        workflowId: workflowIdOf(kind, id),
        taskQueue,
        args: [input],
        workflowTaskTimeout: TASK_TIMEOUT_MS,
        workflowIdConflictPolicy: ifRunning,
        workflowIdReusePolicy: 'REJECT_DUPLICATE',
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof WorkflowExecutionAlreadyStartedError) return false;
    throw error;
  }
}
