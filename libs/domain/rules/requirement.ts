import type { Citation } from './citation';

/** What was looked at to come to a verdict, by name: numbers, days, codes. */
export type Inputs = Readonly<Record<string, string | number | boolean | null>>;

/** `open`: the sources do not settle it; somebody named in the sentence must decide, and the choice is recorded. */
export type RequirementVerdict = 'met' | 'missing' | 'warning' | 'open' | 'not-applicable';

/** One requirement of law as the engine checked it: the same answer in the interface, the API and the command line. */
export interface CheckedRequirement extends Citation {
  /** Stable name: "route", "threshold", "consecutive-titles". */
  readonly requirement: string;
  readonly verdict: RequirementVerdict;
  readonly inputs: Inputs;
  readonly sentence: { readonly vi: string; readonly en: string };
}
