import { addDays } from '../kernel/time';
import type { PosthumousRule } from '../rules/posthumous-rule';
import type { Term } from '../rules/validity';
import type { Criteria, Criterion } from './criterion';

/** What of the criterion stands before and after the term of another text. */
function outside(criterion: Criterion, { from, to }: Term): readonly Criterion[] {
  const isApart = (criterion.to !== null && criterion.to < from) || (to !== null && criterion.from > to);
  if (isApart) return [criterion];
  return [
    ...(criterion.from < from ? [{ ...criterion, to: addDays(from, -1) }] : []),
    ...(to !== null && (criterion.to === null || criterion.to > to)
      ? [{ ...criterion, from: addDays(to, 1) }]
      : []),
  ];
}

/** In its time an award's own text says whether it is given to the dead; the general rule says so before and after. */
function withRule(criteria: readonly Criterion[], rule: PosthumousRule): readonly Criterion[] {
  const { id: award, given, from, to, article, evidence } = rule;
  const own: Criterion = {
    ...{ award, subjects: ['person'], general: true, from, to, article, evidence },
    ...(given ? {} : { hard: true }),
    rule: { kind: given ? 'posthumous' : 'living-only' },
  };
  const others = criteria.flatMap((one) => (one.rule.kind === 'posthumous' ? outside(one, rule) : [one]));
  return [...others, own];
}

/**
 * The criteria with what the texts of single awards say of the dead. An award that has no criteria yet has that one.
 * @param names how awards are called that the criteria do not name
 */
export function withPosthumous(
  { names, byAward }: Criteria,
  rules: readonly PosthumousRule[],
  catalogue: Criteria['names'],
): Criteria {
  return rules.reduce<Criteria>(
    (criteria, rule) => ({
      names: { ...catalogue, ...criteria.names },
      byAward: { ...criteria.byAward, [rule.id]: withRule(criteria.byAward[rule.id] ?? [], rule) },
    }),
    { names, byAward },
  );
}
