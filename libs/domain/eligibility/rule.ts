import type { CommendationKind } from '../ledger';
import type { SubjectKind } from '../rules/award';
import type { Citation } from '../rules/citation';
import type { Achievement, Lead, Rating, EffectScope, Serving, WorkKind } from './subject-file';

/** A sentence in both languages. */
export interface Said {
  readonly vi: string;
  readonly en: string;
}

/** The title, that many times in a row. `gap`: years from one to the next at most; `ending`: where the last must stand. */
export interface ConsecutiveTitles {
  readonly kind: 'consecutive-titles';
  readonly award: string;
  readonly times: number;
  readonly gap: number;
  readonly ending: 'year-before' | 'latest';
}

/** A lower award held, at least so many years ago (0: held). */
export interface PriorAward {
  readonly kind: 'prior-award';
  readonly award: string;
  readonly years: number;
}

/** Titles in the years since an award, or in the last `years`. */
export interface TitlesWithin {
  readonly kind: 'titles-within';
  readonly award: string;
  readonly times: number;
  readonly years: number | null;
  readonly since: string | null;
}

/** Years in a row with at least the rating, up to the proposal; `excellent` of them excellent. */
export interface RatingRule {
  readonly kind: 'rating';
  readonly atLeast: Extract<Rating, 'excellent' | 'good'>;
  readonly years: number;
  readonly excellent: number;
  readonly since: string | null;
}

/** Recognised works that no other award has used up; any of the named kinds. */
export interface InitiativeRule {
  readonly kind: 'initiative';
  readonly works: readonly WorkKind[];
  readonly scope: EffectScope;
  readonly count: number;
  readonly serving: Serving;
  /** Only works of the last so many years; null for all since discipline. */
  readonly years: number | null;
}

/** A recognised merit other than yearly work. `scope: null`: the sources do not give the reach, somebody must judge it. */
export interface AchievementRule {
  readonly kind: 'achievement';
  readonly grounds: ReadonlyArray<Achievement['ground']>;
  readonly scope: EffectScope | null;
}

/** Years in posts, `continuous` without a break; women one third less where `womenOneThirdLess`, save whose retirement age is the higher one. */
export interface ServiceYears {
  readonly kind: 'service-years';
  readonly posts: readonly string[];
  readonly years: number;
  readonly continuous: boolean;
  readonly womenOneThirdLess: boolean;
}

/** The same award not within so many years of the last one. */
export interface Cooldown {
  readonly kind: 'cooldown';
  readonly award: string;
  readonly years: number;
}

/** The same title once for one year. */
export interface OncePerYear {
  readonly kind: 'once-per-year';
  readonly award: string;
}

/** One proposal of the group in one calendar year, but for the kinds excepted. */
export interface OneProposal {
  readonly kind: 'one-proposal';
  readonly group: readonly string[];
  readonly except: readonly CommendationKind[];
}

/** The collective's year: shares of its members in percent, and how many fighters it must have. */
export interface CollectiveYearRule {
  readonly kind: 'collective-year';
  readonly completed: number | null;
  readonly advanced: number | null;
  readonly fighters: number;
  readonly noneWarned: boolean;
}

/** Leader of a cluster or movement. */
export interface LeadRule {
  readonly kind: 'lead';
  readonly of: Lead['of'];
  readonly by: Lead['by'] | null;
  readonly years: number;
}

export interface SubjectKindRule {
  readonly kind: 'subject-kind';
  readonly subjects: readonly SubjectKind[];
}

/** What the sources do not give: the sentence says who must decide. `onlyUnrated`: asked for whom nobody rates by the year. */
export interface Open {
  readonly kind: 'open';
  readonly sentence: Said;
  readonly onlyUnrated: boolean;
}

/** Rules without measures of their own. */
export interface Plain {
  readonly kind:
    | 'held-once'
    | 'award-in-force'
    | 'distinct-achievement'
    | 'no-open-discipline'
    | 'existing-body'
    | 'counted-from-discipline'
    | 'maternity-counts'
    | 'new-period'
    | 'posthumous'
    | 'living-only'
    | 'never-disciplined';
}

/** Awards of these kinds are no ground. */
export interface KindNotCounted {
  readonly kind: 'kind-not-counted';
  readonly kinds: readonly CommendationKind[];
}

/** A rule inside another, with the place where it stands. */
export interface CitedRule extends Citation {
  readonly rule: CriterionRule;
  /** The text forbids the proposal itself while the rule is not kept; other rules warn. */
  readonly hard?: boolean;
  /** The lower layer of rules that asks for it beyond what the layers above it say. */
  readonly layer?: string;
}

export interface AnyOf {
  readonly kind: 'any-of';
  readonly of: readonly CitedRule[];
}

export interface AllOf {
  readonly kind: 'all-of';
  readonly of: readonly CitedRule[];
}

export type CriterionRule =
  | ConsecutiveTitles
  | PriorAward
  | TitlesWithin
  | RatingRule
  | InitiativeRule
  | AchievementRule
  | ServiceYears
  | Cooldown
  | OncePerYear
  | OneProposal
  | CollectiveYearRule
  | LeadRule
  | SubjectKindRule
  | KindNotCounted
  | Plain
  | Open
  | AnyOf
  | AllOf;
