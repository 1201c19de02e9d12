import { proxyActivities } from '@temporalio/workflow';
import type { DeliveryActivities, Receipt, ThingInput } from '@vinhdanh/contracts';
import { convene, sessionDecider, sessionEnded } from '@vinhdanh/domain';
import { live } from './kernel/live';

const { deliverOutcomes } = proxyActivities<DeliveryActivities>({
  startToCloseTimeout: '1 hour',
  heartbeatTimeout: '30 seconds',
  retry: { initialInterval: '1 second', maximumInterval: '30 seconds' },
});

/** A council session, from its convocation until every dossier has its outcome. */
export async function session(input: ThingInput<'session'>): Promise<Receipt> {
  return live(
    {
      kind: 'session',
      decider: sessionDecider,
      begin: ({ opening, by, at }) => convene(opening, by, at),
      timePassed: { type: 'time-passed' },
      statusOf: (state) => state.phase,
      isEnded: sessionEnded,
      nextWork: (state) =>
        state.phase === 'minuted'
          ? async () => ({
              type: 'outcomes-delivered',
              passedOver: await deliverOutcomes({ ...state, papers: [] }),
            })
          : undefined,
    },
    input,
  );
}
