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

const partOf = ({ id, nameVi, nameEn, condition, forms, article, evidence }: BundlePart): DossierPart => ({
  id,
  nameVi,
  nameEn,
  ...(condition === null ? {} : { condition }),
  ...(forms ? { forms } : {}),
  article,
  evidence,
});

function madeOf(law: LawEntries, part: BundlePart): MadePart {
  const [maker] = valuesIn(law.makers, part.madeBy);
  const madeBy = { vi: maker?.nameVi ?? part.madeBy, en: maker?.nameEn ?? part.madeBy };
  return { ...partOf(part), madeBy };
}

type Parts = Pick<Award, 'parts' | 'made'>;

function partsOf(law: LawEntries, { parts }: Bundle): Parts {
  const isAsked = ({ madeBy }: BundlePart): boolean => ASKED_OF.includes(madeBy);
  return {
    parts: parts.filter(isAsked).map(partOf),
    made: parts.filter((part) => !isAsked(part)).map((part) => madeOf(law, part)),
  };
}

function textOf(award: AwardEntry, parts: Parts, term: Term): Award {
  const { code, nameVi, nameEn, subjects, article, evidence } = award;
  return {
    code,
    nameVi,
    nameEn,
    subjects,
    ...parts,
    ...term,
    article,
    evidence,
  };
}

/** The texts of the catalogue's awards for those who propose: one for each time of its bundle. Awards share the parts of a bundle. */
export function awardsOfLaw(law: LawEntries): readonly Award[] {
  const parts = new Map(valuesOf(law.bundles).map((bundle) => [bundle, partsOf(law, bundle)]));
  return valuesOf(law.awards).flatMap((award) =>
    valuesIn(law.bundles, award.bundle.id).flatMap((bundle) => {
      const [term, own] = [sharedTerm(award, bundle), parts.get(bundle)];
      return term === null || own === undefined ? [] : [textOf(award, own, term)];
    }),
  );
}
