import { isInForce, questionOf, type RetentionRule } from '@vinhdanh/domain';
import { located, type LawEntries, type Located } from '../law/entries';
import { problemAt, type PackProblem } from './problem';

/** A period that nobody knows is asked for in words. */
const checkAsked = (law: LawEntries): readonly PackProblem[] =>
  located(law.retentionRules)
    .filter(({ value }) => value.keep === 'open' && !law.openQuestions.has(questionOf(value)))
    .map(({ value, field }) =>
      problemAt(
        field.at('keep'),
        `leaves a period open, and no open question is called "${questionOf(value)}"`,
      ),
    );

/** A text that was looked for in vain gives no period. */
const checkFound = (law: LawEntries): readonly PackProblem[] =>
  located(law.retentionRules)
    .filter(({ value }) => value.evidence === 'N' && value.keep !== 'open')
    .map(({ field }) => problemAt(field.at('keep'), 'gives a period of a text that was not found (N)'));

/** Whether both are for the same thing on some day. */
function meet(one: RetentionRule, other: RetentionRule): boolean {
  const [levels, others] = [one.levels, other.levels];
  const sharesLevel = levels === null || others === null || levels.some((level) => others.includes(level));
  return one.of === other.of && sharesLevel && (isInForce(one, other.from) || isInForce(other, one.from));
}

/** One thing has one period on every day. */
function checkTwice(law: LawEntries): readonly PackProblem[] {
  const rules = located(law.retentionRules);
  const before = (at: number, { value }: Located<RetentionRule>): Located<RetentionRule> | undefined =>
    rules.slice(0, at).find((rule) => rule.value.id !== value.id && meet(rule.value, value));
  return rules.flatMap((rule, at) => {
    const first = before(at, rule);
    return first ? [problemAt(rule.field, `is for the same as "${first.value.id}"`)] : [];
  });
}

/** Whether each thing has one period that some text gives, and one that nobody knows is asked for. */
export const checkRetention = (law: LawEntries): readonly PackProblem[] => [
  ...checkAsked(law),
  ...checkFound(law),
  ...checkTwice(law),
];
