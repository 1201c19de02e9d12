import type { KnownAward, Law } from '@vinhdanh/domain';
import { loadPastAwards } from '@vinhdanh/rules';

/** An award with its names, for as long as a law knew it. */
export type NamedAward = KnownAward & { readonly nameEn: string };

/** What decisions may name: the catalogue of the law in force, and what earlier laws knew. */
export const knownAwards = (law: Pick<Law, 'awards'>): readonly NamedAward[] => [
  ...law.awards,
  ...loadPastAwards(),
];
