import type { KnownAward, RuleBook } from '@vinhdanh/domain';
import { loadPastAwards } from '@vinhdanh/rules';

/** An award with its names, for as long as a law knew it. */
export type NamedAward = KnownAward & { readonly nameEn: string };

/** What decisions of today and of earlier laws may name. */
export const knownAwards = (rules: Pick<RuleBook, 'awards'>): readonly NamedAward[] => [
  ...rules.awards,
  ...loadPastAwards(),
];
