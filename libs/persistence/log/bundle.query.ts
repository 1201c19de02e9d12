import type { EntityManager } from 'typeorm';
import type { SealedEvent } from '@vinhdanh/record';
import type { AnyEvent } from '../repositories/record.repository';

/** A thing of the record. */
export interface BundledThingName {
  readonly kind: string;
  readonly id: string;
}

/** An event of a thing with its leaf; null while it waits for its seal. */
export interface LeafOfEvent extends SealedEvent, BundledThingName {
  readonly seq: number;
  readonly body: AnyEvent;
  /** Of its entry, hexadecimal. */
  readonly hash: string;
  readonly index: number | null;
}

/** A file of the store. */
export interface StoredFileType {
  readonly sha256: string;
  /** Media type. */
  readonly type: string;
  /** Bytes. */
  readonly size: number;
}

/** So many of the newest events are looked through for the newest list of revoked certificates. */
const NEWEST_EVENTS = 20_000;

/** Reads what goes into a bundle. */
export class BundleQuery {
  constructor(private readonly manager: Pick<EntityManager, 'query'>) {}

  /** The events of the things with their places in the log, in order. */
  async events(log: number, things: readonly BundledThingName[]): Promise<LeafOfEvent[]> {
    if (things.length === 0) return [];
    return this.manager.query<LeafOfEvent[]>(
      `/* bundled_events */ SELECT e.thing_kind AS kind, e.thing_id AS id, e.seq, e.body, e.salt, e.seals, e.hash, leaf.index
       FROM jsonb_to_recordset($2::jsonb) AS wanted (kind text, id uuid)
       JOIN record.event e ON e.thing_kind = wanted.kind AND e.thing_id = wanted.id
       LEFT JOIN record.leaf leaf ON leaf.log = $1 AND leaf.position = e.position
       ORDER BY e.thing_kind, e.thing_id, e.seq`,
      [log, JSON.stringify(things)],
    );
  }

  /** Orders of erasure over a dossier, or over texts of one of the things. */
  async erasures(dossier: string, things: readonly BundledThingName[]): Promise<BundledThingName[]> {
    return this.manager.query<BundledThingName[]>(
      `/* bundled_erasures */ SELECT o.thing_kind AS kind, o.thing_id AS id FROM record.event o
       WHERE o.thing_kind = 'erasure' AND (o.body->>'dossier' = $1 OR EXISTS (
         SELECT 1 FROM jsonb_to_recordset(o.body->'texts') AS erased (kind text, id text)
         JOIN jsonb_to_recordset($2::jsonb) AS thing (kind text, id text) USING (kind, id)))
       ORDER BY o.position`,
      [dossier, JSON.stringify(things)],
    );
  }

  /** Verifier keys of the witnesses who cosigned the tree of the size. */
  async witnesses(log: number, size: number): Promise<string[]> {
    const rows = await this.manager.query<Array<{ witness: string }>>(
      '/* bundled_witnesses */ SELECT witness FROM record.cosignature WHERE log = $1 AND size = $2 ORDER BY witness',
      [log, size],
    );
    return rows.map(({ witness }) => witness);
  }

  /** SHA-256 of the newest list of revoked certificates that a certificate was looked up in of late; null where there is none. */
  async newestList(): Promise<string | null> {
    const [row] = await this.manager.query<Array<{ list: string }>>(
      `/* newest_list */ SELECT coalesce(body #>> '{signature,check,list}', body #>> '{check,list}') AS list FROM record.event
       WHERE position > (SELECT coalesce(max(position), 0) FROM record.event) - $1 AND thing_kind = 'round'
         AND type IN ('signature-applied', 'certificate-refused')
         AND coalesce(body #>> '{signature,check,list}', body #>> '{check,list}') IS NOT NULL
       ORDER BY position DESC LIMIT 1`,
      [NEWEST_EVENTS],
    );
    return row?.list ?? null;
  }

  /** Those of the files that were ever kept. */
  files(hashes: readonly string[]): Promise<StoredFileType[]> {
    return this.manager.query<StoredFileType[]>(
      '/* bundled_files */ SELECT sha256, type, size FROM work.stored_file WHERE sha256 = ANY($1::text[])',
      [hashes],
    );
  }
}
