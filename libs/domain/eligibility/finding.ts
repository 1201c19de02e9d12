import type { LocalDate } from '../kernel/time';
import type { Inputs, RequirementVerdict } from '../rules/requirement';
import type { Criteria } from './criterion';
import type { CitedRule, Said } from './rule';

/** What one rule comes to for a subject on a day. */
export interface Finding {
  readonly verdict: RequirementVerdict;
  readonly inputs: Inputs;
  /** Missing for good: neither time nor a new merit mends it. */
  readonly final: boolean;
  /** For what is missing or open, no day before this one can bring it by time alone; null: time alone never does. */
  readonly next: LocalDate | null;
  /** How many years, titles or other things are lacking. */
  readonly lacking: number;
  /** Ids of the holdings that were counted. */
  readonly counted: readonly string[];
  readonly say: (names: Criteria['names']) => Said;
  /** Of a rule made of rules: each with its finding. */
  readonly parts: ReadonlyArray<{ readonly cited: CitedRule; readonly finding: Finding }>;
}

type Optional = 'final' | 'next' | 'lacking' | 'counted' | 'parts' | 'inputs';

export const finding = (
  verdict: RequirementVerdict,
  say: Finding['say'],
  more: Partial<Pick<Finding, Optional>> = {},
): Finding => ({
  verdict,
  say,
  inputs: {},
  final: false,
  next: null,
  lacking: verdict === 'missing' ? 1 : 0,
  counted: [],
  parts: [],
  ...more,
});

/** The rule has no object here: nothing of the kind is on file. */
export const notApplicable = (vi: string, en: string): Finding =>
  finding('not-applicable', () => ({ vi, en }));
