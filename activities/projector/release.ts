import type { DossierEvent } from '@vinhdanh/domain';
import type { AnyFolded, Repositories } from '@vinhdanh/persistence';

/**
 * Lets go of dossiers: one by one as the outcome of their session or round reaches them, and all that are left when the
 * session or round has ended.
 */
export async function releaseDossiers({ reservations }: Repositories, folded: AnyFolded): Promise<void> {
  const { kind, id } = folded;
  if (kind === 'dossier') {
    for (const holder of folded.passages.map(({ event }) => holderOf(event)))
      if (holder) await reservations.releaseOne(id, holder);
  } else if (kind !== 'enactment' && folded.passages.some(({ event }) => ENDS.includes(event.type))) {
    await reservations.release(kind, id);
  }
}

const ENDS: readonly string[] = [
  'outcomes-delivered',
  'cancelled',
  'delivered',
  'declined',
  'expired',
  'overtaken',
];

/** The session or round whose outcome the event brings. */
function holderOf(event: DossierEvent): string | undefined {
  switch (event.type) {
    case 'council-result-recorded':
      return event.result.session;
    case 'forwarded':
      return event.letter.round;
    case 'decided':
      return event.decision.round;
    default:
      return undefined;
  }
}
