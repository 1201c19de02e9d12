import type { AnyEvent, AnyFolded, Repositories } from '@vinhdanh/persistence';

/** Events after which a session or a round holds its dossiers no longer. */
const LETS_GO: ReadonlyArray<AnyEvent['type']> = ['outcomes-delivered', 'delivered', 'declined', 'expired'];

/** Lets go of the dossiers that an ended session or round held. */
export async function releaseDossiers({ reservations }: Repositories, folded: AnyFolded): Promise<void> {
  const { kind, id, passages } = folded;
  if (kind !== 'dossier' && passages.some(({ event }) => LETS_GO.includes(event.type)))
    await reservations.release(kind, id);
}
