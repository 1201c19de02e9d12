import type { Receipt, ThingInput } from '@vinhdanh/contracts';
import { countsLimit, dossierDecider, isEnded, submit } from '@vinhdanh/domain';
import { live } from './kernel/live';

/** The life of one dossier, from submission to its decision or another end. */
export async function dossier(input: ThingInput<'dossier'>): Promise<Receipt> {
  return live(
    {
      kind: 'dossier',
      decider: dossierDecider,
      begin: ({ opening, by, at }) => submit(opening, by, at),
      timePassed: { type: 'time-passed' },
      statusOf: (state) => state.status,
      isEnded,
      told: ({ recompute }) => recompute,
      listensAfter: countsLimit,
    },
    input,
  );
}
