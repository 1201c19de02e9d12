import type { By, Instant, LocalDate } from '@vinhdanh/domain';
import type { ThingKind } from './things';

/** A run of a thing that has ended. A long life is several runs: each hands its state to the next one. */
export interface EndedRun {
  readonly kind: ThingKind;
  /** Of the thing. */
  readonly id: string;
  readonly runId: string;
  /** How it ended, as the engine names it: "COMPLETED", "CONTINUED_AS_NEW". */
  readonly status: string;
  readonly startedAt: Instant;
  readonly closedAt: Instant;
}

/** A run with all that it went through. */
export interface RunHistory {
  /** As the engine's replayer takes it. */
  readonly json: string;
  readonly events: number;
}

/** The one event that the record has of an ended run, as a thing of the kind `history` under the run's id. */
export interface HistoryStored {
  readonly seq: 1;
  readonly type: 'history-stored';
  readonly at: Instant;
  readonly on: LocalDate;
  readonly by: By;
  /** The thing that ran. */
  readonly thing: ThingKind;
  readonly id: string;
  readonly status: string;
  readonly events: number;
  /** Of the JSON that the engine's replayer takes, hexadecimal. */
  readonly sha256: string;
}

/** What the engine remembers of runs that have ended. Throws when it cannot be reached. */
export interface EngineHistories {
  /** Runs of the queue that ended in the time, its ends included. */
  endedBetween(from: Instant, to: Instant): AsyncIterable<EndedRun>;
  /** @returns null where the engine has forgotten it */
  historyOf(run: EndedRun): Promise<RunHistory | null>;
  /** How long it remembers a run after its end, milliseconds. */
  retentionMs(): Promise<number>;
}

/** Runs histories through the workflows that are deployed. */
export interface HistoryReplayer {
  /**
   * @returns for each history, in order and as soon as it is known, what the workflows do otherwise, or why it could not be
   *   replayed; null where they do the same
   */
  faultsOf(
    histories: ReadonlyArray<{ readonly run: EndedRun; readonly json: string }>,
  ): AsyncIterable<string | null>;
}

/** Where they are injected. */
export const ENGINE_HISTORIES = Symbol('EngineHistories');
export const HISTORY_REPLAYER = Symbol('HistoryReplayer');

/** Histories of ended runs, before the engine forgets them. */
export interface HistoryActivities {
  /** Stores those that are not stored yet, and goes on where an attempt before it was cut off. @returns how many were stored */
  storeHistories(): Promise<number>;
}

/** What stores histories: one for each queue. */
export const ARCHIVIST_WORKFLOW = 'archivist';

export const archivistIdOf = (taskQueue: string): string => `${ARCHIVIST_WORKFLOW}-${taskQueue}`;
