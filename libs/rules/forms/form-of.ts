import type { Field } from '../field';
import type { PackUpcaster } from './upcasters';

/** Says in which form a pack is written. A pack without it is of the first form, which no pack needs to say. */
export const FORM_FILE = 'form.yaml';

const FIRST_FORM = 1;

/** The form that the last upcaster gives, and that the readers read. */
export const newestForm = (upcasters: readonly PackUpcaster[]): number => FIRST_FORM + upcasters.length;

/** The form of a pack by its file, where it has one. Throws `RuleDataError` for one that this release does not know. */
export function formOf(file: Field | undefined, newest: number): number {
  if (!file) return FIRST_FORM;
  const form = file.at('form').count();
  if (form > newest)
    file.at('form').fail(`is ${form}, newer than ${newest}, the newest that this release reads`);
  file.only('form');
  return form;
}
