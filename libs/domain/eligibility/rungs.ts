import type { LocalDate } from '../kernel/time';
import { isInForce } from '../rules/award';
import type { Criteria } from './criterion';
import type { CriterionRule } from './rule';

/** The awards that the rule asks to be held already. */
function groundsOf(rule: CriterionRule): readonly string[] {
  switch (rule.kind) {
    case 'consecutive-titles':
    case 'prior-award':
      return [rule.award];
    case 'titles-within':
      return rule.since === null ? [rule.award] : [rule.award, rule.since];
    case 'rating':
      return rule.since === null ? [] : [rule.since];
    case 'any-of':
    case 'all-of':
      return rule.of.flatMap((cited) => groundsOf(cited.rule));
    default:
      return [];
  }
}

export interface Rung {
  readonly award: string;
  /** 0 for an award that stands on no other; else one above the highest that the law of the day names as its ground. */
  readonly height: number;
  /** It stands on another or another stands on it. */
  readonly joined: boolean;
}

/** How the awards stand on one another by the criteria of the day: the ladder, lowest rung first. */
export function rungsOn(criteria: Criteria, day: LocalDate): readonly Rung[] {
  const grounds = new Map(
    Object.entries(criteria.byAward).map(([award, all]) => {
      const named = all.filter((one) => isInForce(one, day)).flatMap(({ rule }) => groundsOf(rule));
      return [award, [...new Set(named)].filter((ground) => ground !== award)] as const;
    }),
  );
  const named = new Set([...grounds.values()].flat());
  const heights = new Map<string, number>();
  const heightOf = (award: string, below: readonly string[]): number => {
    const known = heights.get(award);
    if (known !== undefined) return known;
    const under = (grounds.get(award) ?? []).filter((ground) => !below.includes(ground));
    const height = under.reduce((most, ground) => Math.max(most, heightOf(ground, [...below, award]) + 1), 0);
    heights.set(award, height);
    return height;
  };
  return [...grounds]
    .map(([award, on]) => ({ award, height: heightOf(award, []), joined: on.length > 0 || named.has(award) }))
    .sort((a, b) => a.height - b.height);
}
