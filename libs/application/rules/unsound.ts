import type { Bilingual } from '@vinhdanh/domain';
import { refused, type Refused } from '../kernel/refused';

/** A rule set that does not pass its check: how many things are wrong, and the first of them. */
export const unsound = (count: number, first: Bilingual): Refused =>
  refused('rule-set-unsound', { count, first: first.en, firstVi: first.vi, firstEn: first.en });
