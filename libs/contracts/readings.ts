import type { By, Instant, LocalDate, OfficeId, PersonId } from '@vinhdanh/domain';

/**
 * The one event that the record has of a reading, as a thing of the kind `reading` under an id of its own: the engine wrote it
 * down. `reason` is personal, as reasons are.
 */
export interface ReadingRecorded {
  readonly seq: 1;
  readonly type: 'read';
  readonly at: Instant;
  readonly on: LocalDate;
  readonly by: By;
  readonly reader: PersonId;
  /** Null for who acts in no office. */
  readonly office: OfficeId | null;
  readonly what: string;
  /** The kind of thing that was read, or "ledger"; null ids are lists of many. */
  readonly thing: string;
  readonly id: string | null;
  /** As the reader gave it. */
  readonly reason?: string;
}
