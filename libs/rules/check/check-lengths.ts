import { located, type LawEntries } from '../law/entries';
import type { Field } from '../field';
import type { Regime } from '../read-regime';
import { problemAt, type PackProblem } from './problem';

/** Ten years: no text of the law gives an act as long, and each day of a limit is counted. */
const MOST_DAYS = 3_660;
const SECONDS_A_DAY = 86_400;

const checkAmount = (field: Field, amount: number | null, most: number): readonly PackProblem[] =>
  amount === null || amount <= most ? [] : [problemAt(field.at('amount'), `is more than ${most}`)];

/** No limit is longer than anybody waits: somebody's finger stayed on a key. */
export const checkLengths = (law: LawEntries, texts: readonly Regime[]): readonly PackProblem[] => [
  ...located(law.limits).flatMap(({ value, field }) => checkAmount(field, value.amount, MOST_DAYS)),
  ...texts.flatMap(({ limits }) =>
    [...limits.values()].flatMap((rule) =>
      'own' in rule
        ? checkAmount(
            rule.field,
            rule.own.amount,
            rule.own.unit === 'second' ? MOST_DAYS * SECONDS_A_DAY : MOST_DAYS,
          )
        : [],
    ),
  ),
];
