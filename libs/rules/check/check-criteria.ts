import { addDays, isInForce, type Criteria, type Criterion, type CriterionRule } from '@vinhdanh/domain';
import type { Field } from '../field';
import { layCriteria } from '../lay-criteria';
import { CRITERIA_FILE } from '../load-criteria';
import { readCriteria, type CriteriaFile, type GeneralRule } from '../read-criteria';
import { weakerBy } from '../weaker-rule';
import { problemAt, type PackProblem } from './problem';

const overlap = (one: Criterion, other: Criterion): boolean =>
  (isInForce(one, other.from) || isInForce(other, one.from)) &&
  one.subjects.some((subject) => other.subjects.includes(subject));

/** "rating, years 3" */
const said = (rule: CriterionRule, by: readonly string[]): string =>
  [
    rule.kind,
    ...by.map((name) => `${name} ${String((rule as unknown as Record<string, unknown>)[name])}`),
  ].join(', ');

function checkWeaker(field: Field, lower: Criterion, uppers: readonly Criterion[]): readonly PackProblem[] {
  return uppers
    .filter((upper) => overlap(upper, lower))
    .flatMap((upper) => {
      const by = weakerBy(upper.rule, lower.rule);
      if (by === null) return [];
      const [less, more] = [said(lower.rule, by), said(upper.rule, by)];
      const { article, evidence } = upper;
      return [problemAt(field, `asks for less: ${less} instead of ${more} (${article} [${evidence}])`)];
    });
}

/** Whether rules of the same kind are in force on every day of the term. */
function isCovered({ from, to }: Criterion, uppers: readonly Criterion[]): boolean {
  let day = from;
  for (const upper of [...uppers].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (!isInForce(upper, day)) continue;
    if (upper.to === null || (to !== null && upper.to >= to)) return true;
    day = addDays(upper.to, 1);
  }
  return false;
}

/** Leave that counts as time makes more subjects eligible: no lower layer may say so. */
const checkLeave = (field: Field, lower: Criterion, uppers: readonly Criterion[]): readonly PackProblem[] =>
  lower.rule.kind !== 'maternity-counts' ||
  isCovered(
    lower,
    uppers.filter(({ rule }) => rule.kind === lower.rule.kind),
  )
    ? []
    : [problemAt(field, 'counts time that the layers above do not count')];

function checkRule({ field, awards, toCriteria }: GeneralRule, above: Criteria): readonly PackProblem[] {
  return (awards ?? Object.keys(above.byAward)).flatMap((award) => {
    const uppers = above.byAward[award] ?? [];
    return toCriteria(award).flatMap((lower) => [
      ...checkWeaker(field.at('rule'), lower, uppers),
      ...checkLeave(field.at('rule'), lower, uppers),
    ]);
  });
}

function checkFile(file: CriteriaFile, above: readonly CriteriaFile[]): readonly PackProblem[] {
  if (above.length === 0) return [];
  if (!file.adds)
    return [
      problemAt(file.field, 'takes the place of the criteria of the layers above, and may only add to them'),
    ];
  const criteria = layCriteria(above);
  return file.general.flatMap((rule) => checkRule(rule, criteria));
}

/**
 * Where the criteria of a lower layer loosen those above: it takes their place, adds one that asks for less, or counts time that
 * they do not count. The files are those of the layers from the highest law to the lowest.
 */
export function checkCriteria(files: ReadonlyArray<readonly [string, Field]>): readonly PackProblem[] {
  const read = files.filter(([name]) => name === CRITERIA_FILE).map(([, file]) => readCriteria(file));
  return read.flatMap((file, at) => checkFile(file, read.slice(0, at)));
}
