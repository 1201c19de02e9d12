import type { EntityManager } from 'typeorm';
import {
  HASH_BYTES,
  KnownSubtrees,
  tilePath,
  TileTree,
  TILE_WIDTH,
  type ReadTiles,
  type Tile,
} from '@vinhdanh/tlog';
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

/** A log of the record, open or closed. */
export interface AnyLog extends RecordLog {
  /** Where it was closed: up to which size it holds, and the signed statement; null while it is open. */
  readonly closing: { readonly size: number; readonly statement: string } | null;
}

/** A checkpoint as it was signed. */
export interface SignedCheckpoint {
  readonly size: number;
  /** A signed note. */
  readonly note: string;
}

/** An entry as it is kept: of an event, or, where it has an opening, the text that says which log is followed. */
export interface KeptEntry extends LogEntry {
  readonly opening: string | null;
}

/** The hash of a leaf: of an event, or of the entry that says which log is followed. */
export const LEAF_HASH = `CASE WHEN leaf.opening IS NULL THEN decode(e.hash, 'hex')
  ELSE sha256('\\x00'::bytea || convert_to(leaf.opening, 'UTF8')) END`;

/** A hash in a tile that is not full yet: of a leaf, or of a full tile below. */
const TILES = `/* log_tiles */
  SELECT CASE
    WHEN tile.width = ${TILE_WIDTH} THEN (SELECT full_tile.hashes FROM record.tile full_tile
      WHERE full_tile.log = $1 AND full_tile.level = tile.level AND full_tile.index = tile.index)
    WHEN tile.level = 0 THEN (SELECT string_agg(${LEAF_HASH}, '' ORDER BY leaf.index)
      FROM generate_series(tile.index * ${TILE_WIDTH}, tile.index * ${TILE_WIDTH} + tile.width - 1) AS place(index)
        JOIN record.leaf leaf ON leaf.log = $1 AND leaf.index = place.index
        LEFT JOIN record.event e ON e.position = leaf.position)
    ELSE (SELECT string_agg(below.root, '' ORDER BY below.index)
      FROM generate_series(tile.index * ${TILE_WIDTH}, tile.index * ${TILE_WIDTH} + tile.width - 1) AS place(index)
        JOIN record.tile below ON below.log = $1 AND below.level = tile.level - 1 AND below.index = place.index)
    END AS hashes
  FROM ROWS FROM (jsonb_to_recordset($2::jsonb) AS (level integer, index bigint, width integer)) WITH ORDINALITY tile
  ORDER BY tile.ordinality`;

/** Any size, or the one that is asked for; both by the index. */
const OF_SIZE = `BETWEEN coalesce($2::bigint, 0) AND coalesce($2, ${Number.MAX_SAFE_INTEGER})`;

/** A tile of the log that the database does not have, or not whole. */
export class TileMissing extends Error {
  constructor(tile: Tile) {
    super(`it lacks ${tilePath(tile)}`);
    this.name = 'TileMissing';
  }
}

/** Hashes of subtrees that are kept in memory for a log: of ten million leaves those above the lowest tiles; twenty megabytes. */
const MOST_KNOWN = 100_000;

/** The one of them that is open; null where none is. */
export function openIn(logs: readonly AnyLog[]): RecordLog | null {
  const open = logs.find(({ closing }) => closing === null);
  if (!open) return null;
  const { closing: _, ...log } = open;
  return log;
}

/** Reads the log of the record. */
export class LogQuery {
  private readonly known = new Map<number, KnownSubtrees>();

  constructor(private readonly manager: Pick<EntityManager, 'query'>) {}

  /** The log that is open; null before anything was sealed. Of several the first: others are where they do not belong. */
  async open(): Promise<RecordLog | null> {
    return openIn(await this.all());
  }

  /** All logs, the oldest first. */
  all(): Promise<AnyLog[]> {
    return this.manager.query<AnyLog[]>(
      `SELECT log.number, log.origin, coalesce(keys.names, '[]') AS "verifierKeys", coalesce(keys.sizes, '[]') AS "keysFrom",
         (SELECT json_build_object('size', closing.size, 'statement', closing.statement)
           FROM record.log_closing closing WHERE closing.log = log.number) AS closing
       FROM record.log log LEFT JOIN LATERAL (SELECT json_agg(key.verifier_key ORDER BY key.from_size) AS names,
           json_agg(key.from_size ORDER BY key.from_size) AS sizes
         FROM record.log_key key WHERE key.log = log.number) keys ON true
       ORDER BY log.number`,
    );
  }

  /** The newest checkpoint; null before the first. */
  newest(log: number): Promise<SignedCheckpoint | null> {
    return this.signed(log);
  }

  /** The checkpoint of a size, or the newest, as the log signed it; null where there is none. */
  async signed(log: number, size: number | null = null): Promise<SignedCheckpoint | null> {
    const [checkpoint] = await this.manager.query<SignedCheckpoint[]>(
      `/* newest_checkpoint */ SELECT size, note FROM record.checkpoint
       WHERE log = $1 AND size ${OF_SIZE} ORDER BY size DESC LIMIT 1`,
      [log, size],
    );
    return checkpoint ?? null;
  }

  /** The newest checkpoint, or that of a size, with the cosignatures that it has so far; null where there is none. */
  shown(log: number, size?: number): Promise<SignedCheckpoint | null> {
    return this.withCosignatures('newest', log, size);
  }

  /** The newest checkpoint that a witness has cosigned, with its cosignatures; null before the first. */
  cosigned(log: number): Promise<SignedCheckpoint | null> {
    return this.withCosignatures('cosigned', log);
  }

  /** The first checkpoint over the leaf, of those that a witness has cosigned where there is one; null where there is none. */
  async firstOver(log: number, leaf: number): Promise<SignedCheckpoint | null> {
    const [first] = await this.manager.query<Array<{ size: number | null }>>(
      `/* first_checkpoint_over */ SELECT coalesce(
         (SELECT min(size) FROM record.cosignature WHERE log = $1 AND size > $2),
         (SELECT min(size) FROM record.checkpoint WHERE log = $1 AND size > $2)) AS size`,
      [log, leaf],
    );
    return first?.size ? this.shown(log, first.size) : null;
  }

  private async withCosignatures(
    which: 'newest' | 'cosigned',
    log: number,
    size: number | null = null,
  ): Promise<SignedCheckpoint | null> {
    const [checkpoint] = await this.manager.query<SignedCheckpoint[]>(
      `/* ${which}_with_cosignatures */ SELECT checkpoint.size, checkpoint.note || coalesce((
         SELECT string_agg(given.line || E'\\n', '' ORDER BY given.witness) FROM record.cosignature given
         WHERE given.log = checkpoint.log AND given.size = checkpoint.size), '') AS note
       FROM record.checkpoint checkpoint
       WHERE checkpoint.log = $1 AND checkpoint.size ${OF_SIZE} ${which === 'newest' ? '' : 'AND checkpoint.size = (SELECT max(size) FROM record.cosignature WHERE log = $1)'}
       ORDER BY checkpoint.size DESC LIMIT 1`,
      [log, size],
    );
    return checkpoint ?? null;
  }

  /** The largest tree that the witness has cosigned; 0 before the first. @param witness its verifier key */
  async cosignedBy(log: number, witness: string): Promise<number> {
    const [row] = await this.manager.query<[{ size: number }]>(
      '/* cosigned_by */ SELECT coalesce(max(size), 0) AS size FROM record.cosignature WHERE log = $1 AND witness = $2',
      [log, witness],
    );
    return row.size;
  }

  /** What is kept of the log in memory is read anew: the database may have been put back, or mended, while the process ran. */
  forget(log: number): void {
    this.known.delete(log);
  }

  /** The log's tree of a size. What never changes of it is read once in the life of a process. */
  treeOf(log: number, size: number): TileTree {
    const known = this.known.get(log) ?? new KnownSubtrees(MOST_KNOWN);
    this.known.set(log, known);
    return new TileTree(size, this.tilesOf(log), known);
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
  async entries(log: number, from: number, count: number): Promise<KeptEntry[]> {
    const entries = await this.manager.query<KeptEntry[]>(
      `/* log_entries */ SELECT leaf.opening, e.thing_kind AS kind, e.thing_id AS id, e.seq,
         e.previous_hash AS "previousHash", e.commitment
       FROM generate_series($2::bigint, $2::bigint + $3 - 1) AS place(index)
         JOIN record.leaf leaf ON leaf.log = $1 AND leaf.index = place.index
         LEFT JOIN record.event e ON e.position = leaf.position
       ORDER BY leaf.index`,
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
