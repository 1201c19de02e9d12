import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal';
import { checkReason } from '../kernel/text';
import { isLocalDate, type LocalDate } from '../kernel/time';
import { LONGEST_NUMBER } from '../rules/choose';
import type { NumberedDocument } from './cap-record';

/** A document has a number, and a day that is not after the act that names it. */
export function checkDocument({ number, date }: NumberedDocument, on: LocalDate): Verdict {
  if (number.trim() === '' || number.length > LONGEST_NUMBER)
    return refuse('document-needs-number', { longest: LONGEST_NUMBER });
  if (!isLocalDate(date)) return refuse('effective-date-invalid', { day: date });
  if (date > on) return refuse('document-later', { number, date, day: on });
  return firstRefusal(
    () => checkReason(number),
    () => ALLOWED,
  );
}
