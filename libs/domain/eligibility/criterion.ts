import { own } from '../kernel/own';
import type { LocalDate } from '../kernel/time';
import { isInForce, type SubjectKind } from '../rules/award';
import type { CitedRule, Said } from './rule';

/** A rule of law about an award, in force from and to those days, both included. */
export interface Criterion extends CitedRule {
  readonly award: string;
  /** Whom it speaks of; others are passed over. */
  readonly subjects: readonly SubjectKind[];
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  /** Speaks of many awards alike, or is added by a lower layer, so it makes nobody eligible on its own. */
  readonly general: boolean;
}

/** The criteria of every award, and how awards are called. */
export interface Criteria {
  readonly names: Readonly<Record<string, Said>>;
  readonly byAward: Readonly<Record<string, readonly Criterion[]>>;
}

/** What the law asks for one award, as it stood on a day: a proposal keeps the text of its pinning day. */
export interface CriteriaText {
  readonly award: string;
  readonly names: Criteria['names'];
  readonly criteria: readonly Criterion[];
  /** Where the award itself was not given on the day: its nearest criterion, whose dates say when it is. */
  readonly outside: Criterion | null;
}

export function textOn(criteria: Criteria, award: string, day: LocalDate): CriteriaText {
  const all = own(criteria.byAward, award) ?? [];
  const inForce = all.filter((criterion) => isInForce(criterion, day));
  const proper = all.filter((criterion) => !criterion.general);
  const given = proper.length === 0 || inForce.some((criterion) => !criterion.general);
  const ended = proper.filter((criterion) => criterion.to !== null && criterion.to < day);
  return {
    award,
    names: criteria.names,
    criteria: inForce,
    outside: given ? null : (ended.at(-1) ?? proper[0] ?? null),
  };
}

export const nameOf = (names: Criteria['names'], award: string): Said =>
  own(names, award) ?? { vi: award, en: award };
