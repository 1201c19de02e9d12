import type { EntityManager } from 'typeorm';
import type { ThingKind, Things } from '@vinhdanh/contracts';
import { chain, type ChainedEvent } from '@vinhdanh/record';
import { RecordEventEntity } from '../entities/record.entity';

/** An event of any thing. */
export type AnyEvent = Things[ThingKind]['event'];

/** An event as the record keeps it. */
export interface RecordedEvent extends ChainedEvent {
  readonly body: AnyEvent;
}

/** The append-only record. There is nothing here that changes or removes. */
export class RecordRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Waits until no other transaction writes this thing, and keeps others out until the end of this one. */
  async lock(kind: ThingKind, id: string): Promise<void> {
    await this.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${kind}:${id}`]);
  }

  /** The newest event's place, or the place before the first. */
  async tail(kind: ThingKind, id: string): Promise<{ seq: number; hash: string }> {
    const [last] = await this.manager.query<Array<{ seq: number; hash: string }>>(
      'SELECT seq, hash FROM record.event WHERE thing_kind = $1 AND thing_id = $2 ORDER BY seq DESC LIMIT 1',
      [kind, id],
    );
    return last ?? { seq: 0, hash: '' };
  }

  /** The events of a thing in order, from `from` to `to` inclusive. */
  eventsOf(kind: ThingKind, id: string, from = 1, to = 2_147_483_647): Promise<RecordedEvent[]> {
    return this.manager.query<RecordedEvent[]>(
      `SELECT seq, body, previous_hash AS "previousHash", hash FROM record.event
       WHERE thing_kind = $1 AND thing_id = $2 AND seq BETWEEN $3 AND $4 ORDER BY seq`,
      [kind, id, from, to],
    );
  }

  /** Ids of things of a kind, in order, after the one given. */
  async idsOf(kind: ThingKind, after: string | null, limit: number): Promise<string[]> {
    const rows = await this.manager.query<Array<{ id: string }>>(
      `SELECT thing_id AS id FROM record.event
       WHERE thing_kind = $1 AND seq = 1 AND ($2::uuid IS NULL OR thing_id > $2) ORDER BY thing_id LIMIT $3`,
      [kind, after, limit],
    );
    return rows.map((row) => row.id);
  }

  /** All events of each of the things, in order. */
  async historiesOf(kind: ThingKind, ids: readonly string[]): Promise<AnyEvent[][]> {
    const rows = await this.manager.query<Array<{ id: string; body: AnyEvent }>>(
      `SELECT thing_id AS id, body FROM record.event
       WHERE thing_kind = $1 AND thing_id = ANY($2::uuid[]) ORDER BY thing_id, seq`,
      [kind, ids],
    );
    const histories = new Map<string, AnyEvent[]>(ids.map((id) => [id, []]));
    for (const { id, body } of rows) histories.get(id)?.push(body);
    return [...histories.values()];
  }

  /** Appends events that follow the tail, chained to it. */
  async append(kind: ThingKind, id: string, tailHash: string, events: readonly AnyEvent[]): Promise<void> {
    let previousHash = tailHash;
    const rows = events.map((event) => {
      const hash = chain(previousHash, event);
      const row = rowOf(kind, id, event, previousHash, hash);
      previousHash = hash;
      return row;
    });
    await this.manager
      .createQueryBuilder()
      .insert()
      .into(RecordEventEntity)
      .values(rows)
      .updateEntity(false)
      .execute();
  }
}

const rowOf = (kind: ThingKind, id: string, event: AnyEvent, previousHash: string, hash: string) => ({
  thingKind: kind,
  thingId: id,
  seq: event.seq,
  type: event.type,
  at: event.at,
  on: event.on,
  byPerson: event.by === 'system' ? event.by : event.by.person,
  byOffice: event.by === 'system' ? event.by : event.by.office,
  body: event as object,
  previousHash,
  hash,
});
