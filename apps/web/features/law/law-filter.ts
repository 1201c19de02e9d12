import type { LawAward } from '../../api/models';
import { fold } from '../../ui/fold';

export const KINDS = [
  'title',
  'order',
  'medal',
  'honour',
  'prize',
  'commemorative',
  'certificate',
  'letter',
] as const satisfies ReadonlyArray<LawAward['kind']>;

export interface LawFilter {
  readonly q?: string | undefined;
  readonly kind?: string | undefined;
  readonly subject?: string | undefined;
  /** The law of this day. */
  readonly on?: string | undefined;
}

/** Awards that hold every word typed, without diacritics, in their names, code, deciders or article. */
export function filterAwards(
  awards: readonly LawAward[],
  { q, kind, subject }: LawFilter,
): readonly LawAward[] {
  const words = fold(q ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
  return awards.filter((award) => {
    if (kind !== undefined && award.kind !== kind) return false;
    if (subject !== undefined && !award.subjects.some((each) => each === subject)) return false;
    const text = fold(
      [
        award.code,
        award.nameVi,
        award.nameEn,
        award.article,
        ...award.deciders.flatMap(({ nameVi, nameEn }) => [nameVi, nameEn]),
      ].join(' '),
    );
    return words.every((word) => text.includes(word));
  });
}
