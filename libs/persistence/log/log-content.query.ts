import type { EntityManager } from 'typeorm';
import type { HistoryStored, ReadingRecorded } from '@vinhdanh/contracts';
import { instantIn } from '../queries/sql-words';
import type { AnyEvent } from '../repositories/record.repository';
import type { Seals } from '@vinhdanh/record';
import type { KeptEntry, SignedCheckpoint } from './log.query';

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

/** A leaf: an event with its place in the log, or, where it has an opening, the entry that says which log is followed. */
export interface LoggedEvent extends KeptEvent {
  readonly index: number;
  readonly opening: string | null;
}

/** An entry as the sealer sees it, with its place in the log. */
export interface PlacedEntry extends KeptEntry {
  readonly index: number;
  /** Of its leaf, hexadecimal; null for an opening. */
  readonly hash: string | null;
}

/** A cosignature with the checkpoint that it is of, where that is there. */
export interface KeptCosignature {
  readonly size: number;
  readonly witness: string;
  readonly line: string;
  readonly note: string | null;
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

/** A stored history, and what the event of its run says of it; null where there is none. */
export interface KeptHistory {
  readonly runId: string;
  readonly thing: string;
  readonly id: string;
  readonly status: string;
  readonly events: number;
  readonly sha256: string;
  /** Null where it was erased. */
  readonly content: Buffer | null;
  readonly body: HistoryStored | null;
}

/** A listed reading, and what its event says; null where there is none. */
export interface KeptReading {
  readonly row: number;
  readonly at: string;
  readonly person: string;
  readonly office: string | null;
  readonly what: string;
  readonly thing: string;
  readonly id: string | null;
  readonly why: string | null;
  readonly body: ReadingRecorded | null;
}

/** Reads the whole log of the record with its content, piece by piece, for whoever verifies it. */
export class LogContentQuery {
  constructor(private readonly manager: Pick<EntityManager, 'query'>) {}

  /** Leaves from an index on, in order. */
  leaves(log: number, from: number, limit: number): Promise<LoggedEvent[]> {
    return this.manager.query<LoggedEvent[]>(
      `SELECT leaf.index, leaf.opening, ${EVENT}
       FROM generate_series($2::bigint, $2::bigint + $3 - 1) AS place(index)
         JOIN record.leaf leaf ON leaf.log = $1 AND leaf.index = place.index
         LEFT JOIN record.event e ON e.position = leaf.position
       WHERE leaf.opening IS NOT NULL OR e.position IS NOT NULL ORDER BY leaf.index`,
      [log, from, limit],
    );
  }

  /** Entries from an index on, in order, without what they are commitments to. */
  entries(log: number, from: number, limit: number): Promise<PlacedEntry[]> {
    return this.manager.query<PlacedEntry[]>(
      `SELECT leaf.index, leaf.opening, e.thing_kind AS kind, e.thing_id AS id, e.seq,
         e.previous_hash AS "previousHash", e.commitment, e.hash
       FROM generate_series($2::bigint, $2::bigint + $3 - 1) AS place(index)
         JOIN record.leaf leaf ON leaf.log = $1 AND leaf.index = place.index
         LEFT JOIN record.event e ON e.position = leaf.position
       WHERE leaf.opening IS NOT NULL OR e.position IS NOT NULL ORDER BY leaf.index`,
      [log, from, limit],
    );
  }

  /** The events that were added last, each with the hash of the one before it of its thing; null where there is none. */
  newest(limit: number): Promise<Array<KeptEvent & { readonly before: string | null }>> {
    return this.manager.query(
      `SELECT ${EVENT}, (SELECT before.hash FROM record.event before
         WHERE before.thing_kind = e.thing_kind AND before.thing_id = e.thing_id AND before.seq = e.seq - 1) AS before
       FROM record.event e ORDER BY e.position DESC LIMIT $1`,
      [limit],
    );
  }

  /** Cosignatures of a log on trees above a size, the smallest first; all of each of these. */
  cosignatures(log: number, above: number, limit: number): Promise<KeptCosignature[]> {
    return this.manager.query<KeptCosignature[]>(
      `SELECT given.size, given.witness, given.line, checkpoint.note FROM record.cosignature given
       LEFT JOIN record.checkpoint checkpoint ON checkpoint.log = given.log AND checkpoint.size = given.size
       WHERE given.log = $1 AND given.size > $2
       ORDER BY given.size FETCH FIRST $3 ROWS WITH TIES`,
      [log, above, limit],
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

  /** Stored histories after a run, in the order of their ids. */
  histories(after: string | null, limit: number): Promise<KeptHistory[]> {
    return this.manager.query<KeptHistory[]>(
      `SELECT h.run_id AS "runId", h.thing_kind AS thing, h.thing_id AS id, h.status, h.events, h.sha256, h.content, e.body
       FROM record.history h
         LEFT JOIN record.event e ON e.thing_kind = 'history' AND e.thing_id = h.run_id AND e.seq = 1
       WHERE $1::uuid IS NULL OR h.run_id > $1 ORDER BY h.run_id LIMIT $2`,
      [after, limit],
    );
  }

  /** Runs whose history an event names, and that have none. */
  historiesMissing(limit: number): Promise<string[]> {
    return this.withoutRow('history', 'record.history', 'run_id', limit);
  }

  /** Readings after a row, in their order; those of before they were events are left out. */
  readings(after: number, limit: number): Promise<KeptReading[]> {
    return this.manager.query<KeptReading[]>(
      `SELECT r.id::int AS row, ${instantIn('r.at')} AS at, r.person_id AS person, r.office_id AS office, r.what,
         r.thing_kind AS thing, r.thing_id AS id, r.why, e.body
       FROM record.reading r
         LEFT JOIN record.event e ON e.thing_kind = 'reading' AND e.thing_id = r.event_id AND e.seq = 1
       WHERE r.id > $1 AND r.id >= (SELECT min(first.id) FROM record.reading first WHERE first.event_id IS NOT NULL)
       ORDER BY r.id LIMIT $2`,
      [after, limit],
    );
  }

  /** Events of readings that no row lists. */
  readingsMissing(limit: number): Promise<string[]> {
    return this.withoutRow('reading', 'record.reading', 'event_id', limit);
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

  /** Things of which there is an event, and no row of the table that it is about. */
  private async withoutRow(
    kind: 'history' | 'reading',
    table: string,
    column: string,
    limit: number,
  ): Promise<string[]> {
    const rows = await this.manager.query<Array<{ id: string }>>(
      `SELECT e.thing_id AS id FROM record.event e WHERE e.thing_kind = $1
         AND NOT EXISTS (SELECT 1 FROM ${table} kept WHERE kept.${column} = e.thing_id) ORDER BY e.thing_id LIMIT $2`,
      [kind, limit],
    );
    return rows.map(({ id }) => id);
  }
}

export interface LogCounts {
  readonly logs: number;
  readonly leaves: number;
  readonly tiles: number;
  readonly checkpoints: number;
}
