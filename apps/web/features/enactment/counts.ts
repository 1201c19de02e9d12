import { DOSSIER_OUTCOMES, type DossierOutcomeKind } from '@vinhdanh/domain';
import type { Enactment } from '../../api/models';

type Counts = Enactment['counts'];

/** What an order of its kind never does is not shown as nothing done. */
const SELDOM: readonly string[] = ['limit-moved'];

/** What may become of a dossier under the order, as far as it is to be shown. */
export const outcomesOf = (counts: Counts): readonly DossierOutcomeKind[] =>
  DOSSIER_OUTCOMES.filter((outcome) => counts[outcome] > 0 || !SELDOM.includes(outcome));

/** The outcome that a piece of an address names, if it names one. */
export const outcomeFrom = (text: string | null): DossierOutcomeKind | undefined =>
  DOSSIER_OUTCOMES.find((outcome) => outcome === text);

/** Dossiers that took the order. */
export const touchedOf = (counts: Counts): number =>
  counts.moved + counts['route-changed'] + counts.stopped + counts['limit-moved'];

/** How far it has been carried out, 0 to 100; never whole before it is done. */
export function percentDone({
  phase,
  counts,
  expected,
}: Pick<Enactment, 'phase' | 'counts' | 'expected'>): number {
  if (phase === 'done') return 100;
  const seen = touchedOf(counts) + counts['passed-over'];
  return Math.min(99, Math.floor((100 * seen) / Math.max(expected ?? seen, 1)));
}
