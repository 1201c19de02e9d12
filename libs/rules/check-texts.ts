import { addDays, type LocalDate } from '@vinhdanh/domain';
import type { Field } from './field';

/** Stands for the last day of a text that has none. */
const FOREVER = '9999-12-31';

interface Dated {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/**
 * Refuses texts, in the order of their first days, of which two are in force on one day (`overlap`), or between which
 * there is a day with none (`gap`).
 */
export function checkTexts(field: Field, texts: readonly Dated[], fault: 'overlap' | 'gap'): void {
  let covered = null as LocalDate | null;
  for (const { from, to } of texts) {
    if (covered !== null && fault === 'overlap' && from <= covered)
      field.fail(`have two texts in force on ${from}`);
    if (covered !== null && fault === 'gap' && from > covered && from > addDays(covered, 1))
      field.fail(`have no text in force on ${addDays(covered, 1)}`);
    const last = to ?? FOREVER;
    covered = covered !== null && covered > last ? covered : last;
  }
}
