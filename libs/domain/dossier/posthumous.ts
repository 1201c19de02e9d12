import { checkDocument } from '../caps';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal';
import { isLocalDate, type LocalDate } from '../kernel/time';
import { checkName } from './content';
import type { Posthumous } from './past';
import type { DossierState } from './state';

/** A death lies in the past and stands in a document. */
export function checkDeath({ diedOn, document, recipient }: Posthumous, on: LocalDate): Verdict {
  return firstRefusal(
    () => (isLocalDate(diedOn) ? ALLOWED : refuse('effective-date-invalid', { day: diedOn })),
    () => (diedOn <= on ? ALLOWED : refuse('effective-date-in-future', { day: diedOn, today: on })),
    () => checkDocument(document, on),
    () => (recipient ? checkName(recipient.name) : ALLOWED),
    () => (recipient ? checkName(recipient.relation) : ALLOWED),
  );
}

/** The day of death that the subject's file had at reception, while the dossier does not say it itself. */
export function unrecordedDeath({ posthumous, eligibility }: DossierState): LocalDate | null {
  const said = eligibility?.requirements.find(({ requirement }) => requirement === 'posthumous');
  const diedOn = said?.inputs.diedOn;
  return posthumous || typeof diedOn !== 'string' ? null : diedOn;
}

/**
 * A decision to honour the living is not drawn up for somebody who is known to have died. Asked before the decision is
 * composed, never of an outcome: what was decided stays so.
 * @param diedOn what the subject's file says on the day; null where it knows of no death
 */
export const checkDeathRecorded = (
  { posthumous, code }: Pick<DossierState, 'posthumous' | 'code'>,
  diedOn: LocalDate | null,
): Verdict => (posthumous || diedOn === null ? ALLOWED : refuse('death-not-recorded', { code, day: diedOn }));
