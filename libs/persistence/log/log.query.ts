import type { EntityManager } from 'typeorm';
import { HASH_BYTES, tilePath, TILE_WIDTH, type ReadTiles, type Tile } from '@vinhdanh/tlog';
import type { LogEntry } from '@vinhdanh/record';

/** A log of the record. */
export interface RecordLog {
  readonly number: number;
  /** Names it on its checkpoints. */
  readonly origin: string;
  /** Published keys, the newest last. */
  readonly verifierKeys: readonly string[];
  /** From which size of the tree on each signs. */
  readonly keysFrom: readonly number[];
}

/** A checkpoint as it was signed. */
export interface SignedCheckpoint {
  readonly size: number;
  /** A signed note. */
  readonly note: string;
}

/** A hash in a tile that is not full yet: of a leaf, or of a full tile below. */
const TILES = `/* log_tiles */
  SELECT CASE
    WHEN tile.width = ${TILE_WIDTH} THEN (SELECT full_tile.hashes FROM record.tile full_tile
      WHERE full_tile.log = $1 AND full_tile.level = tile.level AND full_tile.index = tile.index)
    WHEN tile.level = 0 THEN (SELECT string_agg(decode(e.hash, 'hex'), '' ORDER BY leaf.index)
      FROM record.leaf leaf JOIN record.event e ON e.position = leaf.position
      WHERE leaf.log = $1 AND leaf.index >= tile.index * ${TILE_WIDTH} AND leaf.index < tile.index * ${TILE_WIDTH} + tile.width)
    ELSE (SELECT string_agg(below.root, '' ORDER BY below.index) FROM record.tile below
      WHERE below.log = $1 AND below.level = tile.level - 1
        AND below.index >= tile.index * ${TILE_WIDTH} AND below.index < tile.index * ${TILE_WIDTH} + tile.width)
    END AS hashes
  FROM ROWS FROM (jsonb_to_recordset($2::jsonb) AS (level integer, index bigint, width integer)) WITH ORDINALITY tile
  ORDER BY tile.ordinality`;

/** A tile of the log that the database does not have, or not whole. */
export class TileMissing extends Error {
  constructor(tile: Tile) {
    super(`it lacks ${tilePath(tile)}`);
    this.name = 'TileMissing';
  }
}

/** Reads the log of the record. */
export class LogQuery {
  constructor(private readonly manager: Pick<EntityManager, 'query'>) {}

  /** The log that is open; null before anything was sealed. */
  async open(): Promise<RecordLog | null> {
    const [log] = await this.manager.query<RecordLog[]>(
      `SELECT log.number, log.origin, coalesce(keys.names, '[]') AS "verifierKeys", coalesce(keys.sizes, '[]') AS "keysFrom"
       FROM record.log LEFT JOIN LATERAL (SELECT json_agg(key.verifier_key ORDER BY key.from_size) AS names,
           json_agg(key.from_size ORDER BY key.from_size) AS sizes
         FROM record.log_key key WHERE key.log = log.number) keys ON true
       ORDER BY log.number LIMIT 1`,
    );
    return log ?? null;
  }

  /** The newest checkpoint; null before the first. */
  async newest(log: number): Promise<SignedCheckpoint | null> {
    const [checkpoint] = await this.manager.query<SignedCheckpoint[]>(
      '/* newest_checkpoint */ SELECT size, note FROM record.checkpoint WHERE log = $1 ORDER BY size DESC LIMIT 1',
      [log],
    );
    return checkpoint ?? null;
  }

  /** Tiles of the log, all in one statement. Reading one that is not there throws TileMissing. */
  readonly tilesOf =
    (log: number): ReadTiles =>
    async (tiles) => {
      const rows = await this.manager.query<Array<{ hashes: Uint8Array | null }>>(TILES, [
        log,
        JSON.stringify(tiles),
      ]);
      return tiles.map((tile, at) => {
        const hashes = rows[at]?.hashes;
        if (hashes?.length !== tile.width * HASH_BYTES) throw new TileMissing(tile);
        return hashes;
      });
    };

  /** Entries of the log from a leaf on. @throws Error where one is not there */
  async entries(log: number, from: number, count: number): Promise<LogEntry[]> {
    const entries = await this.manager.query<LogEntry[]>(
      `/* log_entries */ SELECT e.thing_kind AS kind, e.thing_id AS id, e.seq, e.previous_hash AS "previousHash", e.commitment
       FROM record.leaf leaf JOIN record.event e ON e.position = leaf.position
       WHERE leaf.log = $1 AND leaf.index >= $2 AND leaf.index < $2 + $3 ORDER BY leaf.index`,
      [log, from, count],
    );
    if (entries.length !== count) throw new Error(`The log lacks an entry from ${from} on`);
    return entries;
  }

  /** Which leaf the event is; null while it is not sealed. */
  async leafOf(log: number, kind: string, id: string, seq: number): Promise<number | null> {
    const [leaf] = await this.manager.query<Array<{ index: number }>>(
      `SELECT leaf.index FROM record.leaf leaf JOIN record.event e ON e.position = leaf.position
       WHERE leaf.log = $1 AND e.thing_kind = $2 AND e.thing_id = $3 AND e.seq = $4`,
      [log, kind, id, seq],
    );
    return leaf?.index ?? null;
  }
}
