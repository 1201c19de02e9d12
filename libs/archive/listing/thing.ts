/** What an archive keeps as one: an award dossier, a counted council session, a signed paper. */
export type ArchivedKind = 'dossier' | 'session' | 'paper';

/** How long something is kept, and by which text; `open` where no text is known and somebody must decide. */
export interface ListedRetention {
  readonly keep: 'permanent' | 'years' | 'open';
  readonly years: number | null;
  /** The last day of the period; null where it has none. */
  readonly until: string | null;
  /** "20 năm", or who must decide. */
  readonly words: string;
  readonly article: string;
  /** Q, S, P, I, M or N: how the text is known. */
  readonly evidence: string;
}

/** What an archive's list says of one document. */
export interface ListedDocument {
  /** Its name below the folder of its thing: ASCII letters, digits, ".", "-", "_". */
  readonly name: string;
  readonly title: string;
  /** As its issuer numbered it. */
  readonly number: string | null;
  readonly day: string | null;
  readonly mediaType: string;
  readonly isSigned: boolean;
}

/** A document that is on its way into the archive. */
export interface ArchivedDocument extends ListedDocument {
  /** Under which the store keeps it; null for what is made for the archive. */
  readonly sha256: string | null;
  bytes(): AsyncIterable<Uint8Array>;
}

/** A document that was to be there, and is not. */
export interface LostDocument extends ListedDocument {
  readonly sha256: string;
  /** An order of erasure took it away; else the store of files has lost it. */
  readonly isErased: boolean;
}

/** What an archive's list says of one thing. Days are ISO 8601, in Vietnam. */
export interface ArchivedThing {
  readonly kind: ArchivedKind;
  /** Unique within the archive: ASCII letters, digits, "-". */
  readonly code: string;
  /** Its id in the record. */
  readonly id: string;
  readonly title: string;
  /** Of a dossier: the award, who was proposed, and how it ended. */
  readonly award: { readonly code: string; readonly name: string } | null;
  readonly subject: string | null;
  readonly outcome: string | null;
  readonly retention: ListedRetention;
  readonly begun: string;
  readonly ended: string;
  /** Codes of sessions and papers that it came of. */
  readonly related: readonly string[];
  readonly documents: readonly ArchivedDocument[];
  readonly lost: readonly LostDocument[];
}

/** Whose archive it is, and of which year. */
export interface ArchiveHead {
  readonly body: { readonly id: string; readonly name: string };
  readonly year: number;
  /** The code that the archive gave the fonds; null where nobody named it. */
  readonly fonds: string | null;
  /** Of the log whose proofs are in the bundles. */
  readonly origin: string;
}

/** A document as it lies in the bag. */
export interface PlacedDocument extends ListedDocument {
  /** "data/ho-so/HS-2026-000001/001-bao-cao.pdf". */
  readonly path: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** A thing with its documents as they lie in the bag. */
export type PlacedThing = Omit<ArchivedThing, 'documents'> & {
  readonly documents: readonly PlacedDocument[];
};
