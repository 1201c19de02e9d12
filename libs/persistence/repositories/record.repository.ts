import type { EntityManager } from 'typeorm';
import type {
  EngineChanged,
  ErasureCarriedOut,
  HistoryStored,
  ReadingRecorded,
  ThingKind,
  Things,
} from '@vinhdanh/contracts';
import {
  upcast,
  type CouncilEvent,
  type FindingEvent,
  type SigningEvent,
  type StoredEvent,
} from '@vinhdanh/domain';
import { chainEvents, type ChainedEvent, type NewlyChained } from '@vinhdanh/record';

/** An event of any thing. */
export type AnyEvent = Things[ThingKind]['event'];

/** An event as the record keeps it. */
export interface RecordedEvent extends ChainedEvent {
  readonly body: AnyEvent;
}

/**
 * What the record keeps events of: running things; councils, findings and who may sign for a body, which run as little as a
 * register does; stored histories; erasures; changes of the engine; who read what of others.
 */
export type RecordedKind =
  ThingKind | 'council' | 'finding' | 'signing' | 'history' | 'erasure' | 'engine' | 'reading';

type OtherEvent =
  | CouncilEvent
  | FindingEvent
  | SigningEvent
  | HistoryStored
  | ErasureCarriedOut
  | EngineChanged
  | ReadingRecorded;

/** Events that are added to a thing. */
export interface Added<Event = AnyEvent> {
  readonly id: string;
  /** Of the event that they follow; '' before the first. */
  readonly tailHash: string;
  readonly events: readonly Event[];
}

/** One parameter for all events of a batch: PostgreSQL takes them apart more cheaply than a statement with a place for each. */
export const INSERT_EVENTS = `INSERT INTO record.event (thing_kind, thing_id, seq, type, at, on_day, by_person, by_office, body,
    salt, seals, commitment, previous_hash, hash)
  SELECT $1, thing_id, seq, type, at, "on", by_person, by_office, body, salt, seals, commitment, previous_hash, hash
  FROM jsonb_to_recordset($2::jsonb) AS appended (thing_id uuid, seq integer, type text, at timestamptz, "on" date,
    by_person text, by_office text, body jsonb, salt text, seals jsonb, commitment text, previous_hash text, hash text)`;

const APPEND = `/* append_events */ ${INSERT_EVENTS} ORDER BY thing_id, seq`;

/** The columns of a chained event. */
export const CHAINED = `seq, body, salt, seals, previous_hash AS "previousHash", hash`;

/** The append-only record. There is nothing here that changes or removes. */
export class RecordRepository {
  constructor(private readonly manager: EntityManager) {}

  /**
   * Waits until no other transaction writes one of these things, and keeps others out until the end of this one. Whoever
   * locks several does so in one order, so that no two wait for each other.
   */
  async lock(kind: RecordedKind, ids: readonly string[]): Promise<void> {
    await this.manager.query(
      `/* record_lock */ SELECT pg_advisory_xact_lock(key)
       FROM (SELECT DISTINCT hashtextextended($1 || ':' || id, 0) AS key FROM unnest($2::text[]) AS id ORDER BY key) keys`,
      [kind, ids],
    );
  }

  /** Place and hash of the newest event of each of the things; none for one without events. */
  async tails(
    kind: RecordedKind,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, { seq: number; hash: string }>> {
    const rows = await this.manager.query<Array<{ id: string; seq: number; hash: string }>>(
      `/* record_tails */ SELECT thing.id, newest.seq, newest.hash FROM unnest($2::uuid[]) AS thing(id)
       CROSS JOIN LATERAL (SELECT seq, hash FROM record.event WHERE thing_kind = $1 AND thing_id = thing.id
         ORDER BY seq DESC LIMIT 1) newest`,
      [kind, ids],
    );
    return new Map(rows.map(({ id, seq, hash }) => [id, { seq, hash }]));
  }

  /** The events of a thing in order, as they are stored, from `from` to `to` inclusive. */
  eventsOf(kind: ThingKind, id: string, from = 1, to = 2_147_483_647): Promise<RecordedEvent[]> {
    return this.manager.query<RecordedEvent[]>(
      `SELECT ${CHAINED} FROM record.event
       WHERE thing_kind = $1 AND thing_id = $2 AND seq BETWEEN $3 AND $4 ORDER BY seq`,
      [kind, id, from, to],
    );
  }

  /** Ids of things of a kind, in order, after the one given. */
  async idsOf(kind: RecordedKind, after: string | null, limit: number): Promise<string[]> {
    const rows = await this.manager.query<Array<{ id: string }>>(
      `SELECT thing_id AS id FROM record.event
       WHERE thing_kind = $1 AND seq = 1 AND ($2::uuid IS NULL OR thing_id > $2) ORDER BY thing_id LIMIT $3`,
      [kind, after, limit],
    );
    return rows.map((row) => row.id);
  }

  /** All events of each of the things, in order, as this release writes them. */
  async historiesOf<Event extends StoredEvent = AnyEvent>(
    kind: RecordedKind,
    ids: readonly string[],
  ): Promise<Event[][]> {
    const rows = await this.manager.query<Array<{ id: string; body: Event }>>(
      `SELECT thing_id AS id, body FROM record.event
       WHERE thing_kind = $1 AND thing_id = ANY($2::uuid[]) ORDER BY thing_id, seq`,
      [kind, ids],
    );
    const histories = new Map<string, Event[]>(ids.map((id) => [id, []]));
    for (const { id, body } of rows) histories.get(id)?.push(upcast(kind, body));
    return [...histories.values()];
  }

  /** Appends to each thing events that follow its tail, chained to it. */
  async append(kind: RecordedKind, added: ReadonlyArray<Added<AnyEvent | OtherEvent>>): Promise<void> {
    await this.manager.query(APPEND, [kind, rowsOf(kind, added)]);
  }
}

/** The second parameter of `INSERT_EVENTS`. */
export const rowsOf = (kind: RecordedKind, added: ReadonlyArray<Added<AnyEvent | OtherEvent>>): string =>
  JSON.stringify(
    added.flatMap(({ id, tailHash, events }) =>
      chainEvents({ kind, id }, tailHash, events).map((chained) => rowOf(id, chained)),
    ),
  );

function rowOf(id: string, { seq, body, salt, seals, commitment, previousHash, hash }: NewlyChained) {
  const { type, at, on, by } = body as AnyEvent | OtherEvent;
  return {
    thing_id: id,
    seq,
    type,
    at,
    on,
    by_person: by === 'system' ? by : by.person,
    by_office: by === 'system' ? by : by.office,
    body,
    salt,
    seals,
    commitment,
    previous_hash: previousHash,
    hash,
  };
}
