import type { Award, Bundle, BundlePart, DossierPart, MadePart, Term } from '@vinhdanh/domain';
import { valuesIn, valuesOf, type AwardEntry, type LawEntries } from './law/entries';

/** Whoever hands a dossier in makes these; everything else comes about on its way. */
const ASKED_OF: readonly string[] = ['subject', 'unit'];

const earlier = (one: string | null, other: string | null): string | null =>
  one === null || (other !== null && other < one) ? other : one;

/** The time in which both are in force; null when there is none. */
function sharedTerm(one: Term, other: Term): Term | null {
  const from = one.from > other.from ? one.from : other.from;
  const to = earlier(one.to, other.to);
  return to !== null && to < from ? null : { from, to };
}

const partOf = ({ id, nameVi, nameEn, condition, article, evidence }: BundlePart): DossierPart => ({
  id,
  nameVi,
  nameEn,
  ...(condition === null ? {} : { condition }),
  article,
  evidence,
});

function madeOf(law: LawEntries, part: BundlePart): MadePart {
  const [maker] = valuesIn(law.makers, part.madeBy);
  const madeBy = { vi: maker?.nameVi ?? part.madeBy, en: maker?.nameEn ?? part.madeBy };
  return { ...partOf(part), madeBy };
}

function textOf(law: LawEntries, award: AwardEntry, bundle: Bundle, term: Term): Award {
  const isAsked = ({ madeBy }: BundlePart): boolean => ASKED_OF.includes(madeBy);
  const { code, nameVi, nameEn, subjects, article, evidence } = award;
  return {
    code,
    nameVi,
    nameEn,
    subjects,
    parts: bundle.parts.filter(isAsked).map(partOf),
    made: bundle.parts.filter((part) => !isAsked(part)).map((part) => madeOf(law, part)),
    ...term,
    article,
    evidence,
  };
}

/** The texts of the catalogue's awards for those who propose: one for each time of its bundle. */
export const awardsOfLaw = (law: LawEntries): readonly Award[] =>
  valuesOf(law.awards).flatMap((award) =>
    valuesIn(law.bundles, award.bundle.id).flatMap((bundle) => {
      const term = sharedTerm(award, bundle);
      return term === null ? [] : [textOf(law, award, bundle, term)];
    }),
  );
