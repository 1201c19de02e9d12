import type { LocalDate } from '../kernel/time';
import type { Citation } from './citation';

export type SubjectKind = 'person' | 'collective' | 'household';

/** A document that a dossier must hold. */
export interface DossierPart extends Citation {
  readonly id: string;
  readonly nameVi: string;
  readonly nameEn: string;
}

/** A title or form of commendation, for dossiers received in its time. */
export interface Award extends Citation {
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly subjects: readonly SubjectKind[];
  readonly parts: readonly DossierPart[];
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

export const isInForce = (rule: { from: LocalDate; to: LocalDate | null }, day: LocalDate): boolean =>
  rule.from <= day && (rule.to === null || day <= rule.to);
