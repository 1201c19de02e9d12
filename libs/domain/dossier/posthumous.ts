import { checkDocument } from '../caps';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal';
import { isLocalDate, type LocalDate } from '../kernel/time';
import type { LivingOnly } from '../rules/posthumous-rule';
import { checkName } from './content';
import type { Posthumous } from './past';
import type { DossierState } from './state';

/**
 * A death lies in the past and stands in a document.
 * @param livingOnly the text by which the award is never given to the dead: then the dossier is refused, withdrawn or cancelled
 */
export function checkDeath(
  { diedOn, document, recipient }: Posthumous,
  on: LocalDate,
  livingOnly: LivingOnly | undefined,
): Verdict {
  return firstRefusal(
    () => (livingOnly ? neverPosthumous(livingOnly) : ALLOWED),
    () => (isLocalDate(diedOn) ? ALLOWED : refuse('effective-date-invalid', { day: diedOn })),
    () => (diedOn <= on ? ALLOWED : refuse('effective-date-in-future', { day: diedOn, today: on })),
    () => checkDocument(document, on),
    () => (recipient ? checkName(recipient.name) : ALLOWED),
    () => (recipient ? checkName(recipient.relation) : ALLOWED),
  );
}

const neverPosthumous = ({ what, article }: LivingOnly): Verdict =>
  refuse('never-posthumous', { what: what.vi, whatVi: what.vi, whatEn: what.en, article });

/**
 * A decision to honour the living is not drawn up for somebody who is known to have died, and none at all where the award is
 * for the living only. Asked before the decision is composed, never of an outcome: what was decided stays so.
 * @param diedOn what the subject's file says on the day; null where it knows of no death
 */
export const checkDeathRecorded = (
  { posthumous, code }: Pick<DossierState, 'posthumous' | 'code'>,
  diedOn: LocalDate | null,
  livingOnly: LivingOnly | null = null,
): Verdict => {
  if (!posthumous && diedOn === null) return ALLOWED;
  if (livingOnly) return neverPosthumous(livingOnly);
  return posthumous ? ALLOWED : refuse('death-not-recorded', { code, day: diedOn ?? '' });
};
