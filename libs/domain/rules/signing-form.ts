import type { Bilingual, Term } from './catalogue';
import type { Citation } from './citation';

/** How somebody signs in the place of the head of a body, on documents of its time. */
export interface SigningForm extends Term, Citation {
  /** "KT" */
  readonly id: string;
  /** The letters before the head's title, as the document prints them: "KT." */
  readonly prefix: string;
  readonly nameVi: string;
  readonly nameEn: string;
  /** Who signs like that, in words. */
  readonly signer: Bilingual;
  /** Whether a numbered, dated document must give the power. */
  readonly needsDocument: boolean;
}
