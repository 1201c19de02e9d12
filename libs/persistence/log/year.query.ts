import type { EntityManager } from 'typeorm';
import { LEAF_HASH } from './log.query';
import type { BundledThingName, LeafOfEvent } from './bundle.query';

/** Leaves of a log from `from` up to but without `to`. */
export interface YearRange {
  readonly from: number;
  readonly to: number;
}

/** What a range of leaves has, before any of it is read. */
export interface YearContent {
  /** By kind and id; one thing once. */
  readonly things: readonly BundledThingName[];
  /** Bytes that the events take, about. */
  readonly bytes: number;
  /** Rule sets that dossiers were received under, or were given by an order. */
  readonly ruleSets: readonly string[];
  /** Entries that say which log is followed, by their leaf. */
  readonly openings: Readonly<Record<string, string>>;
}

/** An event with its leaf, and the hash of the entry before it of the same thing. */
export interface LeafOfYear extends LeafOfEvent {
  readonly index: number;
  readonly previousHash: string;
}

const ZONE = `'Asia/Ho_Chi_Minh'`;

const IN_RANGE = `record.leaf leaf JOIN record.event e ON e.position = leaf.position
  WHERE leaf.log = $1 AND leaf.index >= $2 AND leaf.index < $3`;

/** Reads what goes into the bundle of a year. Whatever it reads stands in the log, which only grows. */
export class YearQuery {
  constructor(private readonly manager: Pick<EntityManager, 'query'>) {}

  /**
   * From the last event of a dossier before the year (or the first leaf) to the first one after it (or the end), of a tree of the
   * size: so that who reads it sees that nothing of the year is left out at either end. Null where nothing is of the year.
   */
  async rangeOf(log: number, size: number, year: number): Promise<YearRange | null> {
    const [row] = await this.manager.query<[{ from: number | null; to: number }]>(
      `/* year_range */ WITH own AS (
         SELECT min(leaf.index) AS first, max(leaf.index) AS last FROM record.event e
         JOIN record.leaf leaf ON leaf.log = $1 AND leaf.position = e.position AND leaf.index < $2
         WHERE e.at >= make_timestamptz($3, 1, 1, 0, 0, 0, ${ZONE}) AND e.at < make_timestamptz($3 + 1, 1, 1, 0, 0, 0, ${ZONE}))
       SELECT CASE WHEN own.first IS NULL THEN NULL ELSE coalesce((SELECT leaf.index FROM record.leaf leaf
           JOIN record.event e ON e.position = leaf.position AND e.thing_kind = 'dossier'
           WHERE leaf.log = $1 AND leaf.index < own.first ORDER BY leaf.index DESC LIMIT 1), 0) END AS from,
         coalesce((SELECT leaf.index + 1 FROM record.leaf leaf
           JOIN record.event e ON e.position = leaf.position AND e.thing_kind = 'dossier'
           WHERE leaf.log = $1 AND leaf.index > own.last AND leaf.index < $2 ORDER BY leaf.index LIMIT 1), $2) AS to
       FROM own`,
      [log, size, year],
    );
    return row.from === null ? null : { from: row.from, to: row.to };
  }

  async contentOf(log: number, { from, to }: YearRange): Promise<YearContent> {
    const range = [log, from, to];
    const [things, [sum], ruleSets, openings] = await Promise.all([
      this.manager.query<BundledThingName[]>(
        `/* year_things */ SELECT DISTINCT e.thing_kind AS kind, e.thing_id AS id FROM ${IN_RANGE}
         ORDER BY e.thing_kind, e.thing_id`,
        range,
      ),
      this.manager.query<[{ bytes: number }]>(
        `/* year_bytes */ SELECT coalesce(sum(octet_length(e.body::text) + octet_length(e.seals::text) + 120), 0)::float8 AS bytes
         FROM ${IN_RANGE}`,
        range,
      ),
      this.manager.query<Array<{ id: string }>>(
        `/* year_rules */ SELECT DISTINCT coalesce(e.body #>> '{pinned,rules,set,id}', e.body #>> '{rules,set,id}') AS id
         FROM ${IN_RANGE} AND e.thing_kind = 'dossier' AND e.type IN ('received', 'rerouted')
           AND coalesce(e.body #>> '{pinned,rules,set,id}', e.body #>> '{rules,set,id}') IS NOT NULL ORDER BY id`,
        range,
      ),
      this.manager.query<Array<{ index: number; opening: string }>>(
        `/* year_openings */ SELECT index, opening FROM record.leaf
         WHERE log = $1 AND index >= $2 AND index < $3 AND opening IS NOT NULL`,
        range,
      ),
    ]);
    return {
      things,
      bytes: sum.bytes,
      ruleSets: ruleSets.map(({ id }) => id),
      openings: Object.fromEntries(openings.map(({ index, opening }) => [String(index), opening])),
    };
  }

  /** Events of the things, those before and after the range included: whether a session is secret, its events say. */
  eventsOf(log: number, things: readonly BundledThingName[]): Promise<LeafOfYear[]> {
    return this.manager.query<LeafOfYear[]>(
      `/* year_events */ SELECT e.thing_kind AS kind, e.thing_id AS id, e.seq, e.body, e.salt, e.seals, e.hash, leaf.index,
         e.previous_hash AS "previousHash"
       FROM jsonb_to_recordset($2::jsonb) AS wanted (kind text, id uuid)
       JOIN record.event e ON e.thing_kind = wanted.kind AND e.thing_id = wanted.id
       JOIN record.leaf leaf ON leaf.log = $1 AND leaf.position = e.position
       ORDER BY e.thing_kind, e.thing_id, e.seq`,
      [log, JSON.stringify(things)],
    );
  }

  /** The hashes of the leaves, one after the other. */
  async leafHashes(log: number, { from, to }: YearRange): Promise<Uint8Array> {
    const [row] = await this.manager.query<[{ hashes: Uint8Array }]>(
      `/* year_leaves */ SELECT string_agg(${LEAF_HASH}, ''::bytea ORDER BY leaf.index) AS hashes
       FROM record.leaf leaf LEFT JOIN record.event e ON e.position = leaf.position
       WHERE leaf.log = $1 AND leaf.index >= $2 AND leaf.index < $3`,
      [log, from, to],
    );
    return row.hashes;
  }
}
