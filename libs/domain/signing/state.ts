import type { OfficeId, OrganizationId, PersonId } from '../kernel/actor';
import type { PassedOver } from '../kernel/passed-over';
import type { Instant, LocalDate } from '../kernel/time';
import type { Acting } from './acting';
import type { CertificateCheck } from './certificate-check';

/** `submission` is a tờ trình that carries dossiers up; `decision` is the quyết định that grants them. */
export type DocumentKind = 'submission' | 'decision';

/** A decision carries two signatures in order: the person's, then the body's by its clerk (văn thư). */
export interface Signatory {
  readonly id: string;
  readonly capacity: 'person' | 'body';
  readonly office: OfficeId;
  readonly person: PersonId;
  readonly name: string;
  readonly title: string;
  /** Absent for who signs in an own place. */
  readonly acting?: Acting;
}

/** The office whose place it is, whoever signs in it. */
export const placeOf = ({ acting, office }: Signatory): OfficeId => acting?.office ?? office;

/** A signature on the document. `file` is the document with it and all earlier ones. */
export interface Signature {
  readonly signatory: string;
  readonly file: string;
  readonly certificate: string;
  readonly at: Instant;
  /** Absent in signatures of before certificates were looked up. */
  readonly check?: CertificateCheck;
}

export interface RoundDossier {
  readonly dossier: string;
  readonly code: string;
  readonly step: string;
  /** The version of the dossier's content that the document was drawn from. */
  readonly contentVersion: number;
}

export type RoundPhase =
  'drafting' | 'collecting' | 'signed' | 'declined' | 'expired' | 'overtaken' | 'delivered';

/** Signatures over one document that carries many dossiers. */
export interface RoundState {
  readonly id: string;
  readonly seq: number;
  readonly phase: RoundPhase;
  readonly kind: DocumentKind;
  readonly organization: OrganizationId;
  /** The day printed on the document. */
  readonly dated: LocalDate;
  readonly retrospective: boolean;
  readonly dossiers: readonly RoundDossier[];
  readonly signatories: readonly Signatory[];
  readonly expiresAt: Instant;
  readonly number: string | null;
  /** SHA-256 of the document as it stands. */
  readonly file: string | null;
  /** Whose signature was given and is being put on the document. */
  readonly applying: string | null;
  readonly signatures: readonly Signature[];
  /** A certificate with which the signatory whose turn it is could not sign; gone once somebody signs or another is asked. */
  readonly refusedCertificate?: CertificateCheck | null;
  /** Dossiers that stand in the document and did not take it; absent in states kept by the first release. */
  readonly passedOver?: readonly PassedOver[];
}

/** Whose turn it is, or nobody's. */
export const nextSignatory = (state: RoundState): Signatory | undefined =>
  state.phase === 'collecting' && state.applying === null
    ? state.signatories[state.signatures.length]
    : undefined;

export const roundEnded = (state: RoundState): boolean =>
  ['declined', 'expired', 'overtaken', 'delivered'].includes(state.phase);
