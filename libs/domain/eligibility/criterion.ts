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
  /** Speaks of every award alike, so it makes nobody eligible on its own. */
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
}

export const textOn = (criteria: Criteria, award: string, day: LocalDate): CriteriaText => ({
  award,
  names: criteria.names,
  criteria: (criteria.byAward[award] ?? []).filter((criterion) => isInForce(criterion, day)),
});

export const nameOf = (names: Criteria['names'], award: string): Said =>
  names[award] ?? { vi: award, en: award };
