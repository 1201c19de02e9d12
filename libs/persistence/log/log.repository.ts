import type { EntityManager } from 'typeorm';
import type { LogEntry } from '@vinhdanh/record';
import type { FullTile } from '@vinhdanh/tlog';
import type { SignedCheckpoint } from './log.query';

/** An event that waits to be sealed. */
export interface UnsealedEvent extends LogEntry {
  readonly position: number;
  /** Of its entry, hexadecimal. */
  readonly hash: string;
}

/** Where a reading of what waits begins and ends. */
export interface Stretch {
  /** The first transaction whose events are looked at. */
  readonly from: string;
  /** The first that is not; null: all. */
  readonly until: string | null;
  /** Events up to here were looked at before. */
  readonly after: number;
}

/** Events that wait, and from which transaction on a later reading begins that is to miss none. */
export interface Unsealed {
  readonly events: readonly UnsealedEvent[];
  /** The oldest transaction that was under way: none before it can add anything any more. */
  readonly horizon: string;
}

/** Leaves added to a log, with what follows of them. */
export interface Sealing {
  readonly from: number;
  readonly events: readonly UnsealedEvent[];
  readonly tiles: readonly FullTile[];
  readonly checkpoint: SignedCheckpoint;
}

/** One sealer at a time works on a database. */
const SEALER_LOCK = 7_260_413;

/** Adds to the log of the record, as the role that may do nothing else. */
export class LogRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Whether this transaction may seal: another sealer has just been at it otherwise. */
  async lock(): Promise<boolean> {
    const [row] = await this.manager.query<Array<{ got: boolean }>>(
      'SELECT pg_try_advisory_xact_lock($1) AS got',
      [SEALER_LOCK],
    );
    return row?.got ?? false;
  }

  async begin(number: number, origin: string, verifierKey: string): Promise<void> {
    await this.manager.query('INSERT INTO record.log (number, origin) VALUES ($1, $2)', [number, origin]);
    await this.addKey(number, verifierKey, 0);
  }

  /** A key that signs from the tree of this size on. */
  async addKey(log: number, verifierKey: string, fromSize: number): Promise<void> {
    await this.manager.query(
      'INSERT INTO record.log_key (log, verifier_key, from_size) VALUES ($1, $2, $3)',
      [log, verifierKey, fromSize],
    );
  }

  /** A cosignature, once. @param line of a signed note */
  async addCosignature(log: number, size: number, witness: string, line: string): Promise<void> {
    await this.manager.query(
      `INSERT INTO record.cosignature (log, size, witness, line) VALUES ($1, $2, $3, $4)
       ON CONFLICT ON CONSTRAINT cosignature_pk DO NOTHING`,
      [log, size, witness, line],
    );
  }

  /**
   * Events of the stretch that are not in the log, in the order in which they were added; those of one thing follow each other.
   * Planned anew each time (its name stands behind the first word): which index serves depends on where the stretch begins.
   */
  async unsealed(log: number, { from, until, after }: Stretch, limit: number): Promise<Unsealed> {
    const [row] = await this.manager.query<[Unsealed]>(
      `SELECT /* unsealed_events */ pg_snapshot_xmin(pg_current_snapshot())::text AS horizon,
         (SELECT coalesce(json_agg(json_build_object('position', position, 'kind', thing_kind, 'id', thing_id, 'seq', seq,
             'previousHash', previous_hash, 'commitment', commitment, 'hash', hash) ORDER BY position), '[]')
          FROM (SELECT e.position, e.thing_kind, e.thing_id, e.seq, e.previous_hash, e.commitment, e.hash
            FROM record.event e
            WHERE e.added_in >= $2::xid8 AND ($3::xid8 IS NULL OR e.added_in < $3::xid8) AND e.position > $4
              AND NOT EXISTS (SELECT 1 FROM record.leaf leaf WHERE leaf.log = $1 AND leaf.position = e.position)
            ORDER BY e.position LIMIT $5) waiting) AS events`,
      [log, from, until, after, limit],
    );
    return row;
  }

  async append(log: number, { from, events, tiles, checkpoint }: Sealing): Promise<void> {
    await this.manager.query(
      `/* append_leaves */ INSERT INTO record.leaf (log, index, position)
       SELECT $1, $2 + added.ordinality - 1, added.position
       FROM unnest($3::bigint[]) WITH ORDINALITY AS added (position, ordinality)`,
      [log, from, events.map(({ position }) => position)],
    );
    await this.addTiles(log, tiles);
    await this.addCheckpoint(log, checkpoint);
  }

  async addTiles(log: number, tiles: readonly FullTile[]): Promise<void> {
    if (tiles.length === 0) return;
    await this.manager.query(
      `/* append_tiles */ INSERT INTO record.tile (log, level, index, hashes, root)
       SELECT $1, * FROM unnest($2::integer[], $3::bigint[], $4::bytea[], $5::bytea[])`,
      [
        log,
        tiles.map(({ level }) => level),
        tiles.map(({ index }) => index),
        tiles.map(({ hashes }) => hashes),
        tiles.map(({ root }) => root),
      ],
    );
  }

  async addCheckpoint(log: number, { size, note }: SignedCheckpoint): Promise<void> {
    await this.manager.query(
      '/* append_checkpoint */ INSERT INTO record.checkpoint (log, size, note) VALUES ($1, $2, $3)',
      [log, size, note],
    );
  }

  async isClosed(log: number): Promise<boolean> {
    const rows = await this.manager.query<unknown[]>(
      '/* is_closed */ SELECT 1 FROM record.log_closing WHERE log = $1',
      [log],
    );
    return rows.length > 0;
  }

  /** @param statement a signed note */
  async close(log: number, size: number, statement: string): Promise<void> {
    await this.manager.query('INSERT INTO record.log_closing (log, size, statement) VALUES ($1, $2, $3)', [
      log,
      size,
      statement,
    ]);
  }

  /** Gives a log that follows another the first leaves of that one. */
  async copyLeaves(from: number, to: number, count: number): Promise<void> {
    await this.manager.query(
      `INSERT INTO record.leaf (log, index, position, opening)
       SELECT $2, index, position, opening FROM record.leaf WHERE log = $1 AND index < $3`,
      [from, to, count],
    );
  }

  /** The entry that says which log is followed. */
  async addOpening(log: number, index: number, opening: string): Promise<void> {
    await this.manager.query('INSERT INTO record.leaf (log, index, opening) VALUES ($1, $2, $3)', [
      log,
      index,
      opening,
    ]);
  }
}
