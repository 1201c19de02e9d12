import type {
  ActDocument,
  ActKind,
  Citation,
  DossierEvent,
  DossierContent,
  EndedStay,
  SeenVersion,
  Signatory,
  StepKind,
} from '@vinhdanh/domain';
import type {
  BodyName,
  DatedOffice,
  DossierSummary,
  ShownErasure,
  ShownReading,
  TracedNotice,
} from '@vinhdanh/persistence';
import type { TracedVote } from './traced-votes';

export interface TracedStep {
  readonly id: string;
  readonly kind: StepKind;
  readonly level: string;
  readonly organization: BodyName;
}

/** The person and the office in which it was done; the office as the register has it, with its own days. */
export interface TracedActor {
  readonly person: { readonly id: string; readonly name: string };
  readonly office: DatedOffice;
}

/** A signature on a document of the dossier. */
export interface TracedSignature extends Pick<Signatory, 'name' | 'title' | 'capacity'> {
  readonly at: string;
  /** In whose place and by which right; null for who signs in an own place. */
  readonly acting: Signatory['acting'] | null;
}

export interface TracedActView {
  readonly seq: number;
  readonly type: DossierEvent['type'];
  readonly kind: ActKind;
  readonly at: string;
  readonly on: string;
  /** Null: the engine itself. */
  readonly by: TracedActor | null;
  readonly step: TracedStep | null;
  readonly citation: Citation | null;
  readonly document: (ActDocument & { readonly signatures: readonly TracedSignature[] }) | null;
  /** What whoever acted had before them, with the hash under which the record keeps that version of the content. */
  readonly seen: (SeenVersion & { readonly hash: string }) | null;
  readonly stay: (Omit<EndedStay, 'step'> & { readonly step: TracedStep }) | null;
  readonly hold: { readonly since: string; readonly reason: string } | null;
  readonly vote: TracedVote | null;
  readonly notices: readonly TracedNotice[];
  /** Of its entry as a leaf of the log. */
  readonly hash: string;
  /** Its place in the log; null while it is not sealed. */
  readonly leaf: number | null;
  readonly body: object;
}

export interface TracedVersionView {
  readonly version: number;
  readonly seq: number;
  readonly on: string;
  readonly hash: string;
  readonly content: DossierContent;
}

export interface TraceView {
  readonly dossier: Pick<
    DossierSummary,
    'id' | 'code' | 'status' | 'award' | 'awardNameVi' | 'awardNameEn' | 'subjectName' | 'seq'
  > & { readonly retrospective: boolean };
  /** The levels that the dossier passes, from the unit up. */
  readonly levels: readonly string[];
  readonly parts: ReadonlyArray<{ readonly id: string; readonly nameVi: string; readonly nameEn: string }>;
  readonly versions: readonly TracedVersionView[];
  /** Who looked at it of late without its coming to them, the newest first. */
  readonly readings: readonly ShownReading[];
  /** Orders that erased personal data of it, the oldest first. */
  readonly erasures: readonly ShownErasure[];
  readonly acts: readonly TracedActView[];
}
