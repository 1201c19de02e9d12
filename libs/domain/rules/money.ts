import type { LocalDate } from '../kernel/time';
import { isInForce, type SubjectKind } from './award';
import type { HouseholdShare, Law, MoneyRounding, BaseSalary } from './law';
import type { MoneyMultiple } from './catalogue';

/** What goes with an award, and every rule that made the sum. */
export interface Money {
  readonly known: true;
  /** In đồng. */
  readonly amount: number;
  /** The sum before rounding, in đồng, rounded up to a whole one. */
  readonly unrounded: number;
  readonly multiple: MoneyMultiple;
  readonly baseSalary: BaseSalary;
  readonly rounding: MoneyRounding;
  /** Where a household's share is reckoned from a person's. */
  readonly household: HouseholdShare | null;
}

/** Which rule is not known for the day: the sum stays open. */
export interface MoneyUnknown {
  readonly known: false;
  readonly missing: 'multiple' | 'base-salary' | 'rounding';
}

const unknown = (missing: MoneyUnknown['missing']): MoneyUnknown => ({ known: false, missing });

const ceilDivide = (value: number, divisor: number): number => {
  const rest = value % divisor;
  return rest === 0 ? value / divisor : (value - rest) / divisor + 1;
};

/**
 * The money that goes with an award decided on the day: multiple × the base salary in force when the decision is issued,
 * rounded up as the text of that day says (Decree 152/2025 Art. 49). Exact, on whole đồng.
 */
export function moneyOf(
  law: Pick<Law, 'money'>,
  award: string,
  subject: SubjectKind,
  decidedOn: LocalDate,
): Money | MoneyUnknown {
  const { multiples, baseSalaries, roundings, households } = law.money;
  const inForce = <T extends { from: LocalDate; to: LocalDate | null }>(rules: readonly T[]): T | undefined =>
    rules.find((rule) => isInForce(rule, decidedOn));
  const multipleFor = (kind: SubjectKind): MoneyMultiple | undefined =>
    inForce(multiples.filter((rule) => rule.award === award && rule.subject === kind));

  const own = multipleFor(subject);
  const household = !own && subject === 'household' ? (inForce(households) ?? null) : null;
  const multiple = own ?? (household ? multipleFor('person') : undefined);
  if (!multiple) return unknown('multiple');
  const baseSalary = inForce(baseSalaries);
  if (!baseSalary) return unknown('base-salary');
  const rounding = inForce(roundings);
  if (!rounding) return unknown('rounding');

  const { num, den } = household ?? { num: 1, den: 1 };
  const unrounded = ceilDivide(multiple.hundredths * num * baseSalary.amount, 100 * den);
  const amount = ceilDivide(unrounded, rounding.upTo) * rounding.upTo;
  return { known: true, amount, unrounded, multiple, baseSalary, rounding, household };
}
