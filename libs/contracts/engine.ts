import type { By, Instant, LocalDate } from '@vinhdanh/domain';

/** An engine by what it was given when it was made and nobody else has: with other databases it is another engine. */
export interface EngineIdentity {
  readonly cluster: string;
  /** The id of the namespace, which is another one when a namespace of the same name is made anew. */
  readonly namespace: string;
}

/** Where an engine is found. */
export interface EnginePlace {
  /** "127.0.0.1:7233". */
  readonly address: string;
  /** The name of the namespace. */
  readonly name: string;
}

/** The engine itself. Throws when it cannot be reached. */
export interface Engine {
  readonly place: EnginePlace;
  identity(): Promise<EngineIdentity>;
  /** Whether a worker asks it for work of the queue, or has in the last minute. */
  isServed(): Promise<boolean>;
}

/** Names the engine where it is injected. */
export const ENGINE = Symbol('Engine');

export const isSameEngine = (one: EngineIdentity, other: EngineIdentity): boolean =>
  one.cluster === other.cluster && one.namespace === other.namespace;

/** That whoever recovered let another engine run what this record has: events of the kind `engine`, all of one thing. */
export interface EngineChanged {
  readonly seq: number;
  readonly type: 'engine-changed';
  readonly at: Instant;
  readonly on: LocalDate;
  readonly by: By;
  /** Null where none was known. */
  readonly from: EngineIdentity | null;
  readonly to: EngineIdentity;
}

/** The thing that has the events of the kind `engine`: there is one for each record. */
export const ENGINE_THING = '00000000-0000-0000-0000-000000000000';
