import type { OrganizationId, Role } from '../kernel/actor';
import type { LocalDate } from '../kernel/time';
import type { TimeLimit } from './calendar';
import type { Bilingual } from './validity';
import type { Citation } from './citation';
import type { ClockRules } from './clock';
import type { PinnedPrinciples } from './principle';
import type { RecordedChoice, RouteQuestion } from './question';
import type { Denominator, Threshold } from './threshold';

export type StepKind = 'intake' | 'appraise' | 'consult' | 'post' | 'vote' | 'sign' | 'decide' | 'present';
export type CouncilId = string;

/** A vote of which the law leaves something open; whoever may decide it records a choice. */
export interface OpenVote extends Citation {
  /** The vote rule that leaves it open: "V-LOCAL"; null where the routes name none. */
  readonly rule: string | null;
  /** What is settled: the share, where only the quorum is open. */
  readonly share:
    (Pick<Threshold, 'num' | 'den' | 'ballot'> & { readonly of: Denominator } & Citation) | null;
  /** Whether the law wants a ballot; else the minutes of the council may do. */
  readonly ballotCompulsory: boolean;
}

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
  /** Of a vote without a threshold: what is open. */
  readonly openVote?: OpenVote;
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
  /** Levels of the bodies whose dossiers begin here; any unless told. */
  readonly enters?: readonly string[];
  /** Levels that the proposing body must stand under, beside those of votes and decisions. */
  readonly through?: readonly string[];
  /** The open question that settles whether this way is taken, where nobody has found the rule. */
  readonly question?: string;
  /** What tells this way from another one of the same award. */
  readonly name?: Bilingual;
}

/** A step with its body. A dossier keeps its own copy. */
export interface Step extends Omit<StepTemplate, 'body' | 'standing' | 'openVote'> {
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
  /** What was decided where the rules settle nothing. */
  readonly choices?: readonly RecordedChoice[];
  /** Of a route that is not settled: what must be decided before it is. Its steps go as far as they are known. */
  readonly questions?: readonly RouteQuestion[];
  /** Where the rules for every dossier stand that this one is read under. */
  readonly principles?: PinnedPrinciples;
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
