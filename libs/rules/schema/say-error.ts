import type { ErrorObject } from 'ajv';

/** An error in the words of the readers; `at` is a member of the value at the error's place, where that is meant. */
export interface SaidError {
  readonly at: string | null;
  readonly problem: string;
}

const TYPES: Readonly<Record<string, string>> = {
  object: 'an object',
  array: 'a list',
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
};

/** What the validator says of an error, by its keyword. */
interface Given {
  readonly missingProperty: string;
  readonly additionalProperty: string;
  readonly propertyName: string;
  readonly type: string | readonly string[];
  readonly allowedValues: readonly string[];
  readonly comparison: string;
  readonly limit: number;
  readonly multipleOf: number;
  readonly pattern: string;
}

const here = (problem: string): SaidError => ({ at: null, problem });
const words = (types: Given['type']): string =>
  [types]
    .flat()
    .map((type) => TYPES[type] ?? type)
    .join(' or ');

/** What an error of the schema says; `null` for one that only repeats others. */
export function sayError({ keyword, params, propertyName }: ErrorObject): SaidError | null {
  const given = params as Given;
  if (propertyName !== undefined && keyword !== 'propertyNames') return null;
  switch (keyword) {
    case 'required':
    case 'dependentRequired':
      return { at: given.missingProperty, problem: 'is missing' };
    case 'additionalProperties':
      return { at: given.additionalProperty, problem: 'is not known here' };
    case 'type':
      return here(`must be ${words(given.type)}`);
    case 'enum':
      return here(`must be one of ${given.allowedValues.join(', ')}`);
    case 'minimum':
    case 'maximum':
      return here(`must be ${given.comparison} ${given.limit}`);
    case 'multipleOf':
      return here(`must be a multiple of ${given.multipleOf}`);
    case 'minItems':
    case 'minProperties':
      return here(`must hold ${given.limit} or more`);
    case 'format':
      return here('must be a day such as 2025-07-01');
    case 'pattern':
      return here(`must be like ${given.pattern}`);
    case 'propertyNames':
      return { at: given.propertyName, problem: 'is no name that may stand here' };
    default:
      return null;
  }
}
