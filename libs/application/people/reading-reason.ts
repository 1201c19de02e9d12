import { hasControlCharacters } from '@vinhdanh/domain';
import { Refused } from '../kernel/refused';

const LONGEST = 300;

const POINTER = '#/Reading-Reason';

/**
 * The words of a reason for reading; '' where none was given.
 * @param encoded percent-encoded
 * @throws Refused `validation-failed` for one that cannot be kept
 */
export function givenReason(encoded = ''): string {
  const words = decoded(encoded)?.normalize('NFC').trim();
  if (words === undefined) throw wrong('field-wrong-type');
  if (words.length > LONGEST) throw wrong('field-too-long', { max: LONGEST });
  if (hasControlCharacters(words)) throw wrong('text-has-control-characters');
  return words;
}

const wrong = (code: string, params?: { readonly max: number }): Refused =>
  new Refused({
    code: 'validation-failed',
    errors: [{ pointer: POINTER, code, ...(params && { params }) }],
  });

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
