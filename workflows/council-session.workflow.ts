import { proxyActivities } from '@temporalio/workflow';
import type { BallotActivities, DeliveryActivities, Receipt, ThingInput } from '@vinhdanh/contracts';
import {
  boxesToSeal,
  convene,
  sessionDecider,
  sessionEnded,
  sessionToday,
  type BallotId,
  type SessionCommand,
  type SessionState,
} from '@vinhdanh/domain';
import { live } from './kernel/live';

const { deliverOutcomes } = proxyActivities<DeliveryActivities>({
  startToCloseTimeout: '1 hour',
  heartbeatTimeout: '15 seconds',
  retry: { initialInterval: '1 second', maximumInterval: '30 seconds' },
});

const { sealBox } = proxyActivities<BallotActivities>({
  startToCloseTimeout: '10 seconds',
  retry: { initialInterval: '200 milliseconds', maximumInterval: '10 seconds' },
});

/** Takes the box of a secret ballot that is closed: its hashes in one go, which say nothing of when any of them came. */
const takeBox =
  ({ id }: SessionState, ballot: BallotId) =>
  async (): Promise<SessionCommand> => ({
    type: 'box-sealed',
    ballot,
    envelopes: await sealBox({ session: id, ballot }),
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
      nextWork: (state) => {
        const [box] = boxesToSeal(sessionToday(state));
        if (box !== undefined) return takeBox(state, box);
        return state.phase === 'minuted'
          ? async () => ({
              type: 'outcomes-delivered',
              passedOver: await deliverOutcomes({ ...state, papers: [] }),
            })
          : undefined;
      },
    },
    input,
  );
}
