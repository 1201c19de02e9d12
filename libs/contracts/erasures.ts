import type { Actor, Instant, LocalDate } from '@vinhdanh/domain';
import type { ThingKind } from './things';

/** The document that orders personal data to be erased. */
export interface ErasureOrder {
  readonly number: string;
  readonly day: LocalDate;
  /** The body that issued it, as it names itself. */
  readonly issuedBy: string;
  /** On which it rests: "Điều 14(1) Luật 91/2025/QH15". */
  readonly article: string;
}

/** Personal texts of one event, by their JSON pointers (RFC 6901). */
export interface ErasedTexts {
  readonly kind: string;
  readonly id: string;
  readonly seq: number;
  readonly places: readonly string[];
}

/**
 * The one event that the record has of an erasure, as a thing of the kind `erasure` under an id of its own. It says where
 * something stood, and nothing of what.
 */
export interface ErasureCarriedOut {
  readonly seq: 1;
  readonly type: 'erased';
  readonly at: Instant;
  readonly on: LocalDate;
  readonly by: Actor;
  /** The second person, who saw the list of what would go. */
  readonly confirmedBy: Actor;
  readonly order: ErasureOrder;
  readonly dossier: string;
  readonly texts: readonly ErasedTexts[];
  /** Runs whose stored history went whole. */
  readonly histories: readonly string[];
  /** SHA-256 of attachments that went. */
  readonly files: readonly string[];
  /** Attachments that it asked for and that stayed while something else carried them: the last order over them takes them. */
  readonly stayed?: readonly string[];
  /** How many reasons went that were given for readings of before these were events. */
  readonly oldReasons?: number;
}

/** A run as the engine remembers it. */
export interface RememberedRun {
  readonly runId: string;
  readonly isRunning: boolean;
}

/** What the engine itself still has of a thing. Throws when it cannot be reached. */
export interface EngineErasure {
  runsOf(kind: ThingKind, id: string): Promise<readonly RememberedRun[]>;
  /** Makes the engine forget a run that has ended; one that it has forgotten changes nothing. */
  forget(kind: ThingKind, id: string, runId: string): Promise<void>;
}
