import { WorkflowExecutionAlreadyStartedError, type Client } from '@temporalio/client';
import { COURIER_WORKFLOW, courierIdOf } from '@vinhdanh/contracts';
import { untilAnswered } from './attempts';

const LIMIT_MS = 5_000;

/** Sees to it that the instance's one courier runs. @throws NoAnswer when the engine cannot be reached */
export async function startCourier(client: Client, taskQueue: string): Promise<void> {
  try {
    await untilAnswered(client, LIMIT_MS, () =>
      client.workflow.start(COURIER_WORKFLOW, {
        workflowId: courierIdOf(taskQueue),
        taskQueue,
        workflowIdConflictPolicy: 'USE_EXISTING',
      }),
    );
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}
