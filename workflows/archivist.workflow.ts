import { continueAsNew, proxyActivities, sleep, workflowInfo } from '@temporalio/workflow';
import type { HistoryActivities } from '@vinhdanh/contracts';

const { storeHistories } = proxyActivities<HistoryActivities>({
  startToCloseTimeout: '1 hour',
  heartbeatTimeout: '1 minute',
  retry: { initialInterval: '10 seconds', maximumInterval: '10 minutes' },
});

/** History events after which the archivist continues as new. */
const MOST_EVENTS = 1_000;

/** Stores histories of ended runs for as long as the instance lives. One per instance. */
export async function archivist(): Promise<void> {
  while (workflowInfo().historyLength < MOST_EVENTS) {
    await sleep('10 minutes');
    await storeHistories();
  }
  await continueAsNew<typeof archivist>();
}
