/** A calendar day in Vietnam, 'YYYY-MM-DD'. Plain text, so that no time zone can move it. */
export type LocalDate = string;

/**
 * How well the text of a legal basis is known: Q quoted, S stated by a source without quotation, I inferred,
 * M from memory, N looked for and not found. Everything but Q is shown on the printed page.
 */
export type EvidenceMark = 'Q' | 'S' | 'I' | 'M' | 'N';

/** One "Căn cứ ..." line, without the final semicolon. */
export interface LegalBasis {
  readonly text: string;
  readonly evidence: EvidenceMark;
}

/** The body in whose name the document is issued, with the body above it where the form prints one. */
export interface IssuingBody {
  readonly name: string;
  /** The name as the letterhead breaks it into lines; without it a long name is broken near its middle. */
  readonly printed?: readonly string[];
  readonly superior?: string;
}

/** One signature at the foot of a document. Each gets a place that {@link signPdf} finds again by `field`. */
export interface SignatoryLine {
  /** Name of the signature field, unique in the document: letters, digits, '-', '_'. */
  readonly field: string;
  /** Lines above the signer's own title, e.g. `{ prefix: 'KT.', of: 'CHỦ TỊCH' }`; the letters come with the data. */
  readonly capacity?: readonly { readonly prefix: string; readonly of: string }[];
  /** Line by line where it has a line end. */
  readonly title: string;
  readonly name: string;
}

export type SubjectKind = 'person' | 'collective' | 'household';

/** One proposed or rewarded subject, as a list prints it. */
export interface ListedSubject {
  readonly kind: SubjectKind;
  readonly subject: string;
  readonly post?: string;
  readonly unit: string;
  readonly award: string;
  /** The person has died; `recipient` is who of the family receives the award, where one is named. */
  readonly posthumous?: { readonly recipient: string | null } | undefined;
}

/** What every document of this library carries. */
export interface DocumentHead {
  readonly body: IssuingBody;
  /** Number and symbol, e.g. '12/TTr-UBND'. */
  readonly number: string;
  readonly place: string;
  readonly date: LocalDate;
  /** The trích yếu, e.g. 'Về việc đề nghị tặng thưởng Huân chương Lao động'. */
  readonly summary: string;
  readonly signatories: readonly SignatoryLine[];
  /** Field of the body's own signature, put after the persons by its clerk (văn thư). */
  readonly bodyField?: string;
  /** "Nơi nhận" lines, without dash and semicolon. */
  readonly recipients: readonly string[];
  /** The persons are invented: every page says so. */
  readonly fictitious?: boolean;
  /** The signatures will come from the development CA: every page says so. */
  readonly developmentSignatures?: boolean;
}
