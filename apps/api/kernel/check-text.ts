import { hasControlCharacters } from '@vinhdanh/domain';
import { Refused } from '@vinhdanh/application';
import type { FieldRefusal } from '@vinhdanh/platform';

/** No body of ours is deeper. */
const DEEPEST = 12;

/**
 * Refuses, before anything looks at it, input with characters that cannot be printed or stored (control characters,
 * halves of surrogate pairs), in values and in names, and input nested deeper than any of ours.
 */
export function checkText(input: unknown): void {
  const errors: FieldRefusal[] = [];
  look(input, '#', 0, errors);
  if (errors.length > 0) throw new Refused({ code: 'validation-failed', errors });
}

function look(value: unknown, pointer: string, depth: number, errors: FieldRefusal[]): void {
  if (errors.length > 0) return;
  if (typeof value === 'string') {
    if (!isPrintable(value)) errors.push({ pointer, code: 'text-has-control-characters' });
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (depth === DEEPEST) {
    errors.push({ pointer, code: 'field-invalid' });
    return;
  }
  for (const [name, member] of Object.entries(value)) {
    const below = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (isPrintable(name)) look(member, below, depth + 1, errors);
    else errors.push({ pointer, code: 'text-has-control-characters' });
  }
}

const isPrintable = (text: string): boolean => !hasControlCharacters(text) && !/\p{Surrogate}/u.test(text);
