import { proxyActivities } from '@temporalio/workflow';
import type { EnactmentActivities, Receipt, ThingInput } from '@vinhdanh/contracts';
import {
  enactmentDecider,
  enactmentEnded,
  proposeEnactment,
  type EnactmentCommand,
  type EnactmentState,
} from '@vinhdanh/domain';
import { live } from './kernel/live';

const { chooseDossiers, carryOut } = proxyActivities<EnactmentActivities>({
  startToCloseTimeout: '10 minutes',
  heartbeatTimeout: '6 seconds',
  retry: { initialInterval: '1 second', maximumInterval: '30 seconds' },
});

/** An order over open dossiers, from its proposal until the last dossier that it touches has taken it. */
export async function enactment(input: ThingInput<'enactment'>): Promise<Receipt> {
  return live(
    {
      kind: 'enactment',
      decider: enactmentDecider,
      begin: ({ opening, by, at }) => proposeEnactment(opening, by, at),
      timePassed: { type: 'time-passed' },
      statusOf: (state) => state.phase,
      isEnded: enactmentEnded,
      nextWork: (state) => (state.phase === 'carrying-out' ? () => nextBatch(state) : undefined),
    },
    input,
  );
}

/** The next dossiers; after the last one it looks once more from the beginning for what came in meanwhile. */
async function nextBatch({ id, last }: EnactmentState): Promise<EnactmentCommand> {
  const ahead = await chooseDossiers({ enactment: id, after: last });
  const dossiers =
    ahead.length === 0 && last !== null ? await chooseDossiers({ enactment: id, after: null }) : ahead;
  if (dossiers.length === 0) return { type: 'finished' };
  return { type: 'carried-out', outcomes: await carryOut({ enactment: id, dossiers }) };
}
