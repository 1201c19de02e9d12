import type { ValidationError } from 'class-validator';
import type { Params } from '../messages/interpolate';
import type { FieldRefusal, RefusalLike } from './problem';

/** Codes of class-validator's constraints; a constraint that is not listed is `field-invalid`. */
const CODES: Readonly<Record<string, string>> = {
  whitelistValidation: 'unknown-field',
  isDefined: 'field-required',
  isNotEmpty: 'field-required',
  isString: 'field-wrong-type',
  isInt: 'field-wrong-type',
  isNumber: 'field-wrong-type',
  isBoolean: 'field-wrong-type',
  isArray: 'field-wrong-type',
  isObject: 'field-wrong-type',
  nestedValidation: 'field-wrong-type',
  maxLength: 'field-too-long',
  minLength: 'field-too-short',
  isIn: 'field-not-in-list',
  isEnum: 'field-not-in-list',
  isDateString: 'field-not-a-date',
  isIso8601: 'field-not-a-date',
  isUuid: 'field-not-an-id',
  min: 'field-out-of-range',
  max: 'field-out-of-range',
  arrayMaxSize: 'field-too-many',
  arrayMinSize: 'field-too-few',
};

const ABSENT_CODE = 'field-required';

/**
 * What class-validator found, as one refusal `validation-failed` with a JSON pointer, code and params for each field.
 * Params come from the decorator's `context`: `@MaxLength(200, { context: { max: 200 } })`.
 */
export const refuseInvalid = (errors: readonly ValidationError[]): RefusalLike => ({
  code: 'validation-failed',
  errors: errors.flatMap((error) => fieldsOf(error, '#')),
});

function fieldsOf(error: ValidationError, above: string): FieldRefusal[] {
  const pointer = `${above}/${escapePointer(error.property)}`;
  const below = (error.children ?? []).flatMap((child) => fieldsOf(child, pointer));
  const constraint = Object.keys(error.constraints ?? {})[0];
  return constraint === undefined ? below : [{ pointer, ...describe(error, constraint) }, ...below];
}

function describe(error: ValidationError, constraint: string): { code: string; params?: Params } {
  if (constraint === 'whitelistValidation')
    return { code: 'unknown-field', params: { field: error.property } };
  if (error.value === undefined || error.value === null) return { code: ABSENT_CODE };
  const code = Object.hasOwn(CODES, constraint) ? (CODES[constraint] ?? 'field-invalid') : 'field-invalid';
  const params = error.contexts?.[constraint] as Params | undefined;
  return { code, ...(params ? { params } : {}) };
}

/** RFC 6901, 3: "~" and "/" are written "~0" and "~1". */
const escapePointer = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');
