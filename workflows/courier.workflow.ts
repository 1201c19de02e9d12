import { continueAsNew, proxyActivities, workflowInfo } from '@temporalio/workflow';
import type { CourierActivities } from '@vinhdanh/contracts';

const { deliverMail } = proxyActivities<CourierActivities>({
  startToCloseTimeout: '10 minutes',
  heartbeatTimeout: '10 seconds',
  retry: { initialInterval: '1 second', maximumInterval: '1 minute' },
});

/** Turns after which the courier continues as new. */
const TURNS = 200;

/** Delivers waiting mail for as long as the instance lives. One per instance. */
export async function courier(): Promise<void> {
  while (workflowInfo().historyLength < TURNS * 6) await deliverMail();
  await continueAsNew<typeof courier>();
}
