import type { DossierEvent } from '../dossier/events';
import { currentStep, type DossierState } from '../dossier/state';
import { endedStay } from '../dossier/trace/ended-stay';
import { holdWhileDecided } from '../dossier/trace/hold-while-decided';
import { doneBy, type Anomaly, type AnomalyKind } from './anomaly';

/** What of the event an auditor looks for. @param before the dossier before it; null before the first */
export function anomaliesInDossier(
  before: DossierState | null,
  event: DossierEvent,
  after: DossierState,
): readonly Anomaly[] {
  if (before === null) return [];
  const step = currentStep(before);
  const { at, on, by } = event;
  return kindsOf(before, event, after).map((kind) => ({
    ...{ kind, dossier: after.id, at, on, ...doneBy(by) },
    organization: step?.organization ?? after.applicant.organization,
    step: step?.id ?? null,
  }));
}

function kindsOf(before: DossierState, event: DossierEvent, after: DossierState): readonly AnomalyKind[] {
  const found: AnomalyKind[] = [];
  if (holdWhileDecided(before, event)) found.push('under-hold');
  if (event.type === 'cap-passed') found.push('cap-passed');
  if (event.type === 'limit-passed' || isLateUnseen(before, after)) found.push('limit-exceeded');
  if (event.type === 'returned' && (before.course?.returns.length ?? 0) > 0) found.push('second-return');
  return found;
}

/** A step that was left late, and no clock had said so: what is entered from paper has none. */
const isLateUnseen = (before: DossierState, after: DossierState): boolean =>
  before.warned !== 'overdue' && (endedStay(before, after)?.isLate ?? false);

/** Awards of the ledger that the eligibility of the dossier counted, as its reception recorded them. */
export function countedEntries({ eligibility }: Pick<DossierState, 'eligibility'>): readonly string[] {
  const counted = (lines: NonNullable<DossierState['eligibility']>['requirements']): readonly string[] =>
    lines.flatMap((line) => [...line.counted, ...counted(line.parts)]);
  return [...new Set(counted(eligibility?.requirements ?? []))];
}
