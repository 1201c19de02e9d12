import { ActivityFailure, proxyActivities } from '@temporalio/workflow';
import type { DeliveryActivities, Receipt, SigningActivities, ThingInput } from '@vinhdanh/contracts';
import { compose, roundDecider, roundEnded, type RoundCommand, type RoundState } from '@vinhdanh/domain';
import { live } from './kernel/live';

/**
 * Through the queue: handed to the worker with the answer to its task, it would be waited for two minutes when that answer is
 * lost.
 */
const SIGNING = {
  allowEagerDispatch: false,
  startToCloseTimeout: '2 minutes',
  retry: { initialInterval: '500 milliseconds', maximumInterval: '30 seconds' },
} as const;

const { applySignature } = proxyActivities<SigningActivities>(SIGNING);

/** A document that cannot be drawn is given up now and then, so that the round can end when its time is over. */
const { draftDocument } = proxyActivities<SigningActivities>({
  ...SIGNING,
  scheduleToCloseTimeout: '10 minutes',
});

const { deliverSigned } = proxyActivities<DeliveryActivities>({
  startToCloseTimeout: '1 hour',
  heartbeatTimeout: '15 seconds',
  retry: { initialInterval: '1 second', maximumInterval: '30 seconds' },
});

/** Signatures over one document, from its draft until every dossier that it carries has moved on. */
export async function round(input: ThingInput<'round'>): Promise<Receipt> {
  return live(
    {
      kind: 'round',
      decider: roundDecider,
      begin: ({ opening, by, at }) => compose(opening, by, at),
      timePassed: { type: 'time-passed' },
      statusOf: (state) => state.phase,
      isEnded: roundEnded,
      nextWork,
    },
    input,
  );
}

function nextWork(state: RoundState): (() => Promise<RoundCommand>) | undefined {
  if (state.phase === 'drafting')
    return async () => {
      try {
        const answer = await draftDocument(state);
        return 'changed' in answer
          ? { type: 'dossiers-changed', dossiers: answer.changed }
          : { type: 'document-drafted', ...answer };
      } catch (error) {
        if (error instanceof ActivityFailure) return { type: 'time-passed' };
        throw error;
      }
    };
  const signatory = state.signatories.find((candidate) => candidate.id === state.applying);
  const { file } = state;
  if (signatory && file !== null)
    return async () => {
      const answer = await applySignature({ round: state, signatory, file });
      return 'refused' in answer
        ? { type: 'certificate-refused', signatory: signatory.id, check: answer.refused }
        : { type: 'signature-applied', signatory: signatory.id, ...answer };
    };
  if (state.phase === 'signed')
    return async () => ({ type: 'delivered', passedOver: await deliverSigned(state) });
  return undefined;
}
