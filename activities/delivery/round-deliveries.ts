import { dayOf, type Instant, type RoundState, type SignedDocument } from '@vinhdanh/domain';
import type { Delivery } from './tell-dossier';

/** What a fully signed round tells the dossiers that its document carries. @throws Error when it has no document */
export function roundDeliveries(round: RoundState, now: Instant): readonly Delivery[] {
  const { id, number, file, dated } = round;
  if (number === null || file === null) throw new Error(`round ${id} is signed without a document`);
  const document: SignedDocument = { round: id, number, file, signedOn: dated };
  const on = round.retrospective ? dated : dayOf(now);
  const during = round.signatures.map(({ at }) => ({ from: at, to: at }));
  return round.dossiers.map(({ dossier, step, contentVersion }) => ({
    dossier,
    report:
      round.kind === 'submission'
        ? { type: 'forward' as const, step, letter: document, contentVersion, on, during }
        : { type: 'decide' as const, step, decision: document, contentVersion, on, during },
    updateId: `round-${id}-${dossier}`,
  }));
}
