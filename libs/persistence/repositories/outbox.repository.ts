import type { EntityManager } from 'typeorm';
import type { Opening, ThingKind } from '@vinhdanh/contracts';
import { OutboxEntity } from '../entities/work.entity';

/** A thing that was handed in and has not begun. */
export interface WaitingThing {
  readonly thingKind: ThingKind;
  readonly thingId: string;
  readonly opening: Opening<ThingKind>;
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

  /** Marks a thing as begun; a second mark changes nothing. */
  async markBegun(thingKind: ThingKind, thingId: string): Promise<void> {
    await this.manager.query(
      'UPDATE work.outbox SET begun_at = now() WHERE thing_kind = $1 AND thing_id = $2 AND begun_at IS NULL',
      [thingKind, thingId],
    );
  }
}
