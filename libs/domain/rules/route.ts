import type { OrganizationId, Role } from '../kernel/actor';
import type { LocalDate } from '../kernel/time';
import type { TimeLimit } from './calendar';
import type { Citation } from './citation';
import type { ClockRules } from './clock';
import type { Threshold } from './threshold';

export type StepKind = 'intake' | 'appraise' | 'consult' | 'post' | 'vote' | 'sign' | 'decide' | 'present';
export type CouncilId = string;

/** One step of a route as rule data: which level does it, not yet which body. */
export interface StepTemplate extends Citation {
  /** Unique in the route: "province.vote". */
  readonly id: string;
  readonly kind: StepKind;
  /** "unit" is the proposing body itself; other levels are found by going up from it, and skipped when absent. */
  readonly level: string;
  /** The body that does the step where it is not the body of the level: "ministry-home-affairs", "president". */
  readonly body?: OrganizationId;
  /** Done by the standing body of the level's body, where it has one. */
  readonly standing?: boolean;
  readonly threshold?: Threshold;
  readonly limit?: TimeLimit;
  /** Bodies whose opinion is asked, for `consult`. */
  readonly consulted?: readonly OrganizationId[];
}

/** A route in force between two dates of receipt, for some awards. */
export interface RouteTemplate extends Citation {
  readonly id: string;
  readonly awards: readonly string[];
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly steps: readonly StepTemplate[];
  readonly clock?: ClockRules;
}

/** A step with its body. A dossier keeps its own copy. */
export interface Step extends Omit<StepTemplate, 'body' | 'standing'> {
  readonly organization: OrganizationId;
  readonly council?: CouncilId;
  /** Nobody does it any more: its body is gone and no other took it over. */
  readonly closed?: ClosedStep;
}

/** Why and from which day a step is not done any more. */
export interface ClosedStep extends Citation {
  readonly reason: 'dissolved';
  readonly on: LocalDate;
}

/** The route of one dossier, pinned by its date of receipt. */
export interface Route extends Citation {
  readonly template: string;
  /** The day that chose it. */
  readonly chosenBy: LocalDate;
  readonly steps: readonly Step[];
  /** Absent in dossiers of the first release: a hold moves their limits by as long as it lasts, a return begins them anew. */
  readonly clock?: ClockRules;
}

/** Who acts at a step, by role in the body that holds it. */
export const ROLES_AT: Readonly<Record<StepKind, readonly Role[]>> = {
  intake: ['secretary'],
  appraise: ['secretary'],
  consult: ['secretary', 'head'],
  post: ['secretary'],
  vote: ['secretary'],
  sign: ['head', 'clerk'],
  decide: ['head', 'clerk'],
  present: ['secretary'],
};
