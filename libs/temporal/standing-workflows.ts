import { WorkflowExecutionAlreadyStartedError, type Client } from '@temporalio/client';
import { ARCHIVIST_WORKFLOW, archivistIdOf, COURIER_WORKFLOW, courierIdOf } from '@vinhdanh/contracts';
import { untilAnswered } from './attempts';

const LIMIT_MS = 5_000;

/** Sees to it that the instance's one courier runs. @throws NoAnswer when the engine cannot be reached */
export const startCourier = (client: Client, taskQueue: string): Promise<void> =>
  startOnce(client, taskQueue, COURIER_WORKFLOW, courierIdOf(taskQueue));

/** Sees to it that the instance's one archivist runs. @throws NoAnswer when the engine cannot be reached */
export const startArchivist = (client: Client, taskQueue: string): Promise<void> =>
  startOnce(client, taskQueue, ARCHIVIST_WORKFLOW, archivistIdOf(taskQueue));

async function startOnce(
  client: Client,
  taskQueue: string,
  workflow: string,
  workflowId: string,
): Promise<void> {
  try {
    await untilAnswered(client, LIMIT_MS, () =>
      client.workflow.start(workflow, { workflowId, taskQueue, workflowIdConflictPolicy: 'USE_EXISTING' }),
    );
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}
