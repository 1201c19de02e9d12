import { ApplicationFailure } from '@temporalio/common';

/** Dossiers that could not take what they were told, and for which whoever tells comes again, after all others. */
export type PutAside = ReadonlyMap<string, 'held' | 'lost'>;

/** Says how many wait, and names those that wait for a person: an open dossier that does not run is recovered by hand. */
export function notAllTold(putAside: PutAside): ApplicationFailure {
  const lost = [...putAside].filter(([, why]) => why === 'lost').map(([dossier]) => dossier);
  const held = putAside.size - lost.length;
  return lost.length === 0
    ? ApplicationFailure.retryable(`${held} dossiers are held`, 'dossiers-held')
    : ApplicationFailure.retryable(
        `${lost.length} open dossiers do not run: recover them (${lost.slice(0, NAMED).join(', ')}); ${held} are held`,
        'lost',
      );
}

/** Ids of dossiers in one message. */
const NAMED = 20;
