import type { Actor } from '../kernel/actor';
import type { Instant, LocalDate } from '../kernel/time';
import type { CapFinding } from './finding';

/** A document by its number and day. */
export interface NumberedDocument {
  readonly number: string;
  readonly date: LocalDate;
}

/** Largest number of persons or bodies that may be stated. */
export const LARGEST_COUNT = 10_000_000;

/** The number that a share is taken of, as the unit states it from a document. */
export interface StatedCount {
  readonly cap: string;
  readonly count: number;
  readonly document: NumberedDocument;
  readonly on: LocalDate;
  /** When it was recorded: of several, the latest stands. */
  readonly at: Instant;
  readonly by: Pick<Actor, 'person' | 'office' | 'organization'>;
}

/** An order that lets one dossier go past a cap, with what was counted when it was recorded. */
export interface PassedCap {
  readonly cap: string;
  readonly order: NumberedDocument;
  readonly reason: string;
  readonly seen: CapFinding;
  readonly on: LocalDate;
  readonly by: Pick<Actor, 'person' | 'office' | 'organization'>;
}

/**
 * What a dossier's record says about caps. A number that is stated on one dossier holds for all that are counted with it;
 * an order lets only its own dossier pass. The latest of each cap stands.
 */
export interface CapRecord {
  readonly stated: readonly StatedCount[];
  readonly passed: readonly PassedCap[];
  /** What was counted at the last appraisal. */
  readonly appraised?: { readonly on: LocalDate; readonly findings: readonly CapFinding[] };
}

export const NO_CAP_RECORD: CapRecord = { stated: [], passed: [] };

/** The order that lets the dossier pass the cap; undefined where none was recorded. */
export const passedBy = (record: CapRecord | undefined, cap: string): PassedCap | undefined =>
  record?.passed.filter((one) => one.cap === cap).at(-1);
