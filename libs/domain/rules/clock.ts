import type { Citation } from './citation';

/** How a limit goes on after its clock stood still: the days that were left are counted on, or it begins anew. */
export type Resumption = 'days-left' | 'restart';

export interface ResumptionRule extends Citation {
  readonly then: Resumption;
}

/** A reason for which a dossier may be returned once more. */
export interface ReturnReason extends Citation {
  readonly id: string;
  readonly nameVi: string;
  readonly nameEn: string;
}

/** Returning a dossier that was returned before needs one of these reasons. */
export interface RepeatedReturnRule extends Citation {
  readonly reasons: readonly ReturnReason[];
}

/** What holds and returns do to the clock of a dossier's limits. A dossier keeps its own copy, in its route. */
export interface ClockRules {
  readonly afterHold: ResumptionRule;
  readonly afterReturn: ResumptionRule;
  readonly repeatedReturn: RepeatedReturnRule;
}
