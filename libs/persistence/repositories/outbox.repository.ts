import type { EntityManager } from 'typeorm';
import type { Opening, ThingKind } from '@vinhdanh/contracts';
import { OutboxEntity } from '../entities/work.entity';

/** A thing that was handed in and has not begun. */
export interface WaitingThing<Kind extends ThingKind = ThingKind> {
  readonly thingKind: Kind;
  readonly thingId: string;
  readonly opening: Opening<Kind>;
}

/** Things whose workflow is to begin. */
export class OutboxRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Adds a thing in the transaction that hands it in. */
  async add(thing: WaitingThing, createdAt: string): Promise<void> {
    await this.manager.insert(OutboxEntity, { ...thing, opening: thing.opening as object, createdAt });
  }

  /** Takes the oldest things that wait longer than `olderThanMs`; other relays pass them over until this transaction ends. */
  claim(limit: number, olderThanMs: number): Promise<WaitingThing[]> {
    return this.manager.query<WaitingThing[]>(
      `SELECT thing_kind AS "thingKind", thing_id AS "thingId", opening FROM work.outbox
       WHERE begun_at IS NULL AND created_at <= now() - make_interval(secs => $2::double precision / 1000)
       ORDER BY created_at LIMIT $1 FOR UPDATE SKIP LOCKED`,
      [limit, olderThanMs],
    );
  }

  /** Whether the thing was handed in here. */
  async has(thingKind: ThingKind, thingId: string): Promise<boolean> {
    const rows = await this.manager.query<unknown[]>(
      'SELECT 1 FROM work.outbox WHERE thing_kind = $1 AND thing_id = $2',
      [thingKind, thingId],
    );
    return rows.length > 0;
  }

  /** Things of a kind that have begun and of which nothing is recorded. */
  begunUnrecorded<Kind extends ThingKind>(kind: Kind): Promise<Array<WaitingThing<Kind>>> {
    return this.manager.query(
      `SELECT thing_kind AS "thingKind", thing_id AS "thingId", opening FROM work.outbox waiting
       WHERE begun_at IS NOT NULL AND thing_kind = $1 AND NOT EXISTS (SELECT 1 FROM record.event
         WHERE event.thing_kind = waiting.thing_kind AND event.thing_id = waiting.thing_id)
       ORDER BY created_at`,
      [kind],
    );
  }

  /** Marks a thing as begun; a second mark changes nothing. */
  async markBegun(thingKind: ThingKind, thingId: string): Promise<void> {
    await this.manager.query(
      'UPDATE work.outbox SET begun_at = now() WHERE thing_kind = $1 AND thing_id = $2 AND begun_at IS NULL',
      [thingKind, thingId],
    );
  }
}
