import type { Bilingual, RuleSet } from '@vinhdanh/domain';
import { checkRuleSet, problemWords } from '@vinhdanh/rules';
import { refused, type Refused } from '../kernel/refused';

/** A rule set that does not pass its check: how many things are wrong, and the first of them. */
export const unsound = (count: number, first: Bilingual): Refused =>
  refused('rule-set-unsound', { count, first: first.en, firstVi: first.vi, firstEn: first.en });

/** @throws Refused for a set that does not pass its check */
export function ensureSound(set: RuleSet): void {
  const problems = checkRuleSet(set);
  const [wrong] = problems;
  if (wrong) throw unsound(problems.length, problemWords(wrong));
}
