import type { AnyEvent } from '@vinhdanh/persistence';
import type {
  Attendance,
  Ballot,
  CheckedRequirement,
  LineResult,
  Paper,
  RoundState,
  SessionState,
  Threshold,
} from '@vinhdanh/domain';
import type { Seals } from '@vinhdanh/record';

/** What the API says of a dossier in lists. */
export interface DossierSummary {
  readonly id: string;
  readonly code: string;
  readonly status: string;
  readonly awardNameVi: string;
  readonly awardNameEn: string;
  readonly subjectName: string;
  readonly step: {
    readonly id: string;
    readonly kind: string;
    readonly organization: { readonly nameVi: string };
  } | null;
  readonly dueAt: string | null;
  readonly changedAt: string;
  readonly seq: number;
}

export interface DossierStepView {
  readonly id: string;
  readonly kind: string;
  readonly level: string;
  readonly organization: { readonly id: string; readonly nameVi: string };
  readonly article: string;
  readonly evidence: string;
  readonly state: 'done' | 'current' | 'ahead' | 'skipped';
  readonly arrivedAt?: string;
  readonly dueAt?: string;
}

/** A dossier as its page shows it. */
export interface DossierView extends DossierSummary {
  readonly receivedOn: string | null;
  readonly route: {
    readonly template: string;
    readonly article: string;
    readonly evidence: string;
    readonly steps: readonly DossierStepView[];
  };
  readonly results: ReadonlyArray<{
    readonly session: string;
    readonly outcome: string;
    /** Absent of a secret ballot whose figures are for the council alone. */
    readonly agree?: number;
    readonly needed?: number;
    readonly base?: number;
  }>;
  readonly decision: { readonly number: string; readonly file: string; readonly signedOn: string } | null;
}

/** One line of a dossier's timeline, names resolved. */
export interface TimelineEntry {
  readonly seq: number;
  readonly type: string;
  readonly at: string;
  readonly on: string;
  readonly by: {
    readonly person: { readonly name: string };
    readonly office: { readonly titleVi: string };
  } | null;
  readonly body: Readonly<Record<string, unknown>>;
}

/** An event of the record with its hashes. */
export interface RecordedEvent {
  readonly seq: number;
  readonly body: AnyEvent;
  readonly salt: string;
  readonly seals: Seals;
  readonly previousHash: string;
  readonly hash: string;
}

export interface SeatView {
  readonly id: string;
  readonly post: string;
  readonly name: string;
  readonly title: string;
  readonly attendance: Attendance | null;
  readonly hasCast: boolean;
  readonly cast: readonly string[];
  readonly mine: boolean;
}

export interface AgendaLineView {
  readonly dossier: string;
  readonly code: string;
  readonly subject: string;
  readonly subjectEn?: string;
  readonly award: string;
  readonly awardEn: string;
  readonly rule: string;
  readonly recused: readonly string[];
}

/** Why a dossier is where it is, and the moment for which it is told. */
export interface ExplanationView {
  readonly id: string;
  readonly code: string;
  readonly seq: number;
  readonly at: string;
  readonly lines: readonly CheckedRequirement[];
}

/** A council session. Papers and results are there only after its close. */
export interface SessionView {
  readonly id: string;
  readonly seq: number;
  readonly phase: SessionState['phase'];
  readonly heldOn: string;
  readonly seats: readonly SeatView[];
  readonly agenda: readonly AgendaLineView[];
  readonly rules: ReadonlyArray<Threshold & { readonly id: string }>;
  readonly ballots: ReadonlyArray<
    Pick<Ballot, 'id' | 'form' | 'round' | 'lines' | 'phase'> & { readonly papersCast: number }
  >;
  readonly agendaHash: string | null;
  readonly papersCast: number;
  readonly results: readonly LineResult[] | null;
  readonly papers: readonly Paper[] | null;
  readonly passedOver: readonly object[];
  readonly outcomes: { readonly delivered: number; readonly total: number } | null;
}

export interface RoundView {
  readonly id: string;
  readonly seq: number;
  readonly phase: RoundState['phase'];
  readonly number: string | null;
  readonly file: string | null;
  readonly signatories: ReadonlyArray<{
    readonly office: string;
    readonly name: string;
    readonly title: string;
    readonly capacity: 'person' | 'body';
    readonly state: 'signed' | 'turn' | 'waiting';
  }>;
}

/** The answer to an accepted command. */
export interface Receipt {
  readonly thing: string;
  readonly id: string;
  readonly code?: string;
  readonly seq: number;
  readonly status: string;
}
