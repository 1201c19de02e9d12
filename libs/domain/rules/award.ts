import type { LocalDate } from '../kernel/time';
import type { Bilingual } from './validity';
import type { Citation } from './citation';

export const SUBJECT_KINDS = ['person', 'collective', 'household'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** The form on which a document is made, by its number in the annex of the text in force: another text numbers its forms anew. */
export interface PartForm extends Citation {
  readonly number: string;
  /** For these subjects; for all unless told. */
  readonly subjects?: readonly SubjectKind[];
  /** For these cases; for all unless told. */
  readonly when?: Bilingual;
}

/** A document that a dossier must hold. */
export interface DossierPart extends Citation {
  readonly id: string;
  readonly nameVi: string;
  readonly nameEn: string;
  /** When it is asked for; always unless told. Whether it holds is stated with the dossier. */
  readonly condition?: Bilingual;
  /** Absent where no source gives a number. */
  readonly forms?: readonly PartForm[];
}

/** A document that comes about on the way: letters, minutes, counts. Nobody hands it in. */
export interface MadePart extends DossierPart {
  readonly madeBy: Bilingual;
}

/** A title or form of commendation, for dossiers received in its time. */
export interface Award extends Citation {
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly subjects: readonly SubjectKind[];
  /** What the subject and the proposing unit make. */
  readonly parts: readonly DossierPart[];
  readonly made: readonly MadePart[];
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

export const isInForce = (rule: { from: LocalDate; to: LocalDate | null }, day: LocalDate): boolean =>
  rule.from <= day && (rule.to === null || day <= rule.to);
