import type { EntityManager } from 'typeorm';
import type { AnyEvent } from '../repositories/record.repository';
import type { Seals } from '@vinhdanh/record';
import type { SignedCheckpoint } from './log.query';

/** All that the record has of an event. */
export interface KeptEvent {
  readonly position: number;
  readonly kind: string;
  readonly id: string;
  readonly seq: number;
  readonly body: AnyEvent;
  readonly salt: string;
  readonly seals: Seals;
  readonly commitment: string;
  readonly previousHash: string;
  readonly hash: string;
  /** What stands beside the body, taken from it when it was recorded. */
  readonly beside: BesideBody;
}

/** An event with its place in the log. */
export interface LoggedEvent extends KeptEvent {
  readonly index: number;
}

/** Columns that say again what the body says, for whoever searches. */
export interface BesideBody {
  readonly type: string;
  /** Seconds since 1970, with microseconds. */
  readonly at: string;
  readonly on: string;
  readonly byPerson: string;
  readonly byOffice: string;
}

const EVENT = `e.position, e.thing_kind AS kind, e.thing_id AS id, e.seq, e.body, e.salt, e.seals, e.commitment,
  e.previous_hash AS "previousHash", e.hash, json_build_object('type', e.type, 'at', extract(epoch FROM e.at)::text,
    'on', e.on_day::text, 'byPerson', e.by_person, 'byOffice', e.by_office) AS beside`;

/** A full tile as it is kept. */
export interface KeptTile {
  readonly level: number;
  readonly index: number;
  readonly hashes: Uint8Array;
  readonly root: Uint8Array;
}

/** Reads the whole log of the record with its content, piece by piece, for whoever verifies it. */
export class LogContentQuery {
  constructor(private readonly manager: Pick<EntityManager, 'query'>) {}

  /** Leaves from an index on, in order. */
  leaves(log: number, from: number, limit: number): Promise<LoggedEvent[]> {
    return this.manager.query<LoggedEvent[]>(
      `SELECT leaf.index, ${EVENT}
       FROM record.leaf leaf JOIN record.event e ON e.position = leaf.position
       WHERE leaf.log = $1 AND leaf.index >= $2 ORDER BY leaf.index LIMIT $3`,
      [log, from, limit],
    );
  }

  /** Events that are no leaf, after a position, in the order in which they were added. */
  waiting(log: number, after: number, limit: number): Promise<KeptEvent[]> {
    return this.manager.query<KeptEvent[]>(
      `SELECT ${EVENT} FROM record.event e WHERE e.position > $2
         AND NOT EXISTS (SELECT 1 FROM record.leaf leaf WHERE leaf.log = $1 AND leaf.position = e.position)
       ORDER BY e.position LIMIT $3`,
      [log, after, limit],
    );
  }

  /** Full tiles of a level, in order. */
  tiles(log: number, level: number, from: number, limit: number): Promise<KeptTile[]> {
    return this.manager.query<KeptTile[]>(
      `SELECT level, index, hashes, root FROM record.tile
       WHERE log = $1 AND level = $2 AND index >= $3 ORDER BY index LIMIT $4`,
      [log, level, from, limit],
    );
  }

  /** Checkpoints in the order of their trees. */
  checkpoints(log: number, above: number, limit: number): Promise<SignedCheckpoint[]> {
    return this.manager.query<SignedCheckpoint[]>(
      'SELECT size, note FROM record.checkpoint WHERE log = $1 AND size > $2 ORDER BY size LIMIT $3',
      [log, above, limit],
    );
  }

  /** How much there is of each: what is not reached in order is where it does not belong. */
  async counts(log: number): Promise<LogCounts> {
    const [counts] = await this.manager.query<[LogCounts]>(
      `SELECT (SELECT count(*) FROM record.log) AS logs,
         (SELECT count(*) FROM record.leaf WHERE log = $1) AS leaves,
         (SELECT count(*) FROM record.tile WHERE log = $1) AS tiles,
         (SELECT count(*) FROM record.checkpoint WHERE log = $1) AS checkpoints`,
      [log],
    );
    return counts;
  }
}

export interface LogCounts {
  readonly logs: number;
  readonly leaves: number;
  readonly tiles: number;
  readonly checkpoints: number;
}
