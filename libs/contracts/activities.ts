import type {
  CertificateCheck,
  DossierOutcome,
  Instant,
  PassedOver,
  Recomputation,
  RoundState,
  SessionState,
  Signatory,
} from '@vinhdanh/domain';
import type { HistoryActivities } from './histories';
import type { KeptReceipt, ThingKind, Things } from './things';

/** Events of one thing in order, as its workflow made them. */
export interface EventBatch<Kind extends ThingKind = ThingKind> {
  readonly thing: Kind;
  readonly id: string;
  readonly events: ReadonlyArray<Things[Kind]['event']>;
  /** Of the commands that the events come from. Absent: of a release that did not keep them. */
  readonly receipts?: readonly KeptReceipt[];
  /** Commands hail on the thing: the writer may answer late, so that what comes meanwhile is recorded in one go. */
  readonly busy?: boolean;
}

/** What the writer lets a thing know. Nothing for most batches, which costs the history nothing. */
export interface ProjectionAnswer {
  /** The dossier counted a limit by a calendar that is not in force any more. */
  readonly recompute?: Recomputation;
}

/** The type of the failure of a batch that does not follow what was recorded, or contradicts it. */
export const RECORD_CONFLICT = 'RecordConflict';

/** The one writer: record, read models and notification intents in one transaction. A repeated batch changes nothing. */
export interface ProjectorActivities {
  project(batch: EventBatch): Promise<ProjectionAnswer | undefined>;
}

/** The document with one signature more. */
export interface AppliedSignature {
  readonly file: string;
  /** SHA-256 of the certificate. */
  readonly certificate: string;
  readonly at: Instant;
  readonly check: CertificateCheck;
}

/** Nothing was signed: the certificate is not good. */
export interface RefusedCertificate {
  readonly refused: CertificateCheck;
}

export interface DraftedDocument {
  readonly file: string;
  readonly number: string;
}

/** Nothing was drawn: these dossiers, by code, have another content than the round was composed of. */
export interface ChangedDossiers {
  readonly changed: readonly string[];
}

/** Documents of a signing round. */
export interface SigningActivities {
  /** Takes the document's number and draws the PDF. The same round always gets the same number. */
  draftDocument(round: RoundState): Promise<DraftedDocument | ChangedDossiers>;
  /** Puts the signature on the document: a new file, the old one untouched; or nothing, with a certificate that is not good. */
  applySignature(request: {
    round: RoundState;
    signatory: Signatory;
    file: string;
  }): Promise<AppliedSignature | RefusedCertificate>;
}

/**
 * Bulk outcomes, each by an Update whose id is derived from source and dossier. Heartbeats; a retry goes on. Answers which
 * dossiers did not take theirs.
 */
export interface DeliveryActivities {
  /** The session comes without its papers: the results are counted, and a payload has a limit of 2 MB. */
  deliverOutcomes(session: SessionState): Promise<readonly PassedOver[]>;
  deliverSigned(round: RoundState): Promise<readonly PassedOver[]>;
}

/** Orders over open dossiers. What an order says is read from its read model: a payload has a limit of 2 MB. */
export interface EnactmentActivities {
  /**
   * The next dossiers that the order touches and that it has not touched yet, by id.
   * @returns none when there is none after the one named
   */
  chooseDossiers(request: { enactment: string; after: string | null }): Promise<readonly string[]>;
  /** Brings the order to each, by an Update whose id is derived from order and dossier. Heartbeats; a retry changes nothing. */
  carryOut(request: { enactment: string; dossiers: readonly string[] }): Promise<readonly DossierOutcome[]>;
}

/** Boxes of secret ballots, which do not pass through histories while papers come. */
export interface BallotActivities {
  /**
   * The hashes of the tokens in a box that is shut, sorted. The key that signed them is deleted.
   * @throws when the box is still open: its close is not recorded yet
   */
  sealBox(request: { session: string; ballot: string }): Promise<readonly string[]>;
}

/** Mail that waits in the outbox. */
export interface CourierActivities {
  /** Delivers until told to stop or the turn is over; heartbeats. Returns how many were delivered. */
  deliverMail(): Promise<number>;
}

export interface AllActivities
  extends
    ProjectorActivities,
    SigningActivities,
    DeliveryActivities,
    EnactmentActivities,
    BallotActivities,
    CourierActivities,
    HistoryActivities {}
