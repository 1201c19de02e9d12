import type { PartForm, SubjectKind } from './award';
import type { Citation } from './citation';
import type { Bilingual, Term } from './validity';

export type { Bilingual, Term } from './validity';

export interface CitedText extends Bilingual, Citation {}

/** The name of something else in the law, with the article that ties the two together. */
export interface CitedReference extends Citation {
  readonly id: string;
}

export type AwardKind =
  | 'title' // danh hiệu thi đua
  | 'order' // huân chương
  | 'medal' // huy chương
  | 'honour' // danh hiệu vinh dự nhà nước
  | 'prize' // giải thưởng
  | 'commemorative' // kỷ niệm chương, huy hiệu
  | 'certificate' // bằng khen
  | 'letter'; // giấy khen

/** An office that may decide awards: the level it stands at and, where there is only one such body, which it is. */
export interface DecidingOffice extends Citation {
  readonly id: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly level: string;
  readonly body: string | null;
}

/** A kind of route, by the offices at which it may end. */
export interface RouteFamily extends Citation {
  readonly id: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly reaches: readonly string[];
}

/** Who decides the award, and when: the Chair of a district until 2025-06-30. */
export interface AwardDecider extends Term, Citation {
  readonly office: string;
}

/** How many times the base salary goes with the award, in hundredths: 4.5 is 450. */
export interface MoneyMultiple extends Term, Citation {
  readonly award: string;
  readonly subject: SubjectKind;
  readonly hundredths: number;
}

/**
 * A title or form of commendation of the whole catalogue. Its own citation speaks of the award, its names, kind and
 * subjects; every other value has its own.
 */
export interface CatalogueAward extends Term, Citation {
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly kind: AwardKind;
  readonly subjects: readonly SubjectKind[];
  /** The instrument that creates it. */
  readonly instrument: string;
  readonly deciders: readonly AwardDecider[];
  readonly routeFamily: CitedReference;
  /** The vote in the council of the body that decides or submits. */
  readonly voteRule: CitedReference;
  /** The vote of the central council, where one is asked for. */
  readonly centralVoteRule: CitedReference | null;
  readonly bundle: CitedReference;
  readonly prerequisite: CitedText;
  readonly cap: CitedText | null;
  readonly cooldown: CitedText | null;
  /** Null where no source gives money for it. */
  readonly money: readonly MoneyMultiple[] | null;
}

/** A document of a bundle: who makes it, who confirms it, and whether one serves the whole submission. */
export interface BundlePart extends Citation {
  readonly id: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly madeBy: string;
  readonly confirmedBy: string | null;
  readonly formats: readonly ('docx' | 'pdf' | 'paper')[];
  readonly per: 'dossier' | 'submission';
  /** When it is asked for; null: always. */
  readonly condition: Bilingual | null;
  /** In a bundle: the forms on which it is made there; absent where no source gives a number. */
  readonly forms?: readonly PartForm[];
}

/** The documents that a dossier of some awards is made of, for dossiers received in its time. */
export interface Bundle extends Term, Citation {
  readonly id: string;
  readonly nameVi: string;
  readonly nameEn: string;
  /** Sets on paper; null where no source gives the number. */
  readonly copies: number | null;
  /** Empty where no source gives the parts: see the open questions. */
  readonly parts: readonly BundlePart[];
}
