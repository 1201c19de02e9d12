import type { EntityManager } from 'typeorm';
import type { ErasureCarriedOut, ThingKind } from '@vinhdanh/contracts';
import type { SealedEvent } from '@vinhdanh/record';
import { hasEnded } from '../read-models/has-ended';
import type { BundledThingName } from '../log/bundle.query';
import type { AnyEvent } from './record.repository';

/** An event as it stands in the record. */
export interface ErasableEvent extends SealedEvent {
  readonly kind: string;
  readonly id: string;
  readonly seq: number;
  readonly body: AnyEvent;
}

/** An erasure with its id in the record. */
export interface RecordedErasure {
  readonly id: string;
  readonly body: ErasureCarriedOut;
}

/** Stands where what was handed in to the engine was erased: it has begun, and nobody reads it again. */
const NO_OPENING = '{"erased": true}';

/** SQL: readings of the dossier $1 with a reason other than the mark $2, of before a reading was an event. */
const OLD_REASONS = `thing_kind = 'dossier' AND thing_id = $1 AND event_id IS NULL AND why <> $2`;

/** What orders of erasure are about, and what they take away. Whatever changes something here needs the role of the eraser. */
export class ErasureRepository {
  constructor(private readonly manager: Pick<EntityManager, 'query'>) {}

  /** Things that have had the dossier on their list. */
  async carriersOf(
    dossier: string,
  ): Promise<ReadonlyArray<{ kind: 'session' | 'round'; id: string; isEnded: boolean }>> {
    return this.manager.query(
      `SELECT 'session' AS kind, id, ${hasEnded('session', 'session')} AS "isEnded" FROM read.session
       WHERE state @> jsonb_build_object('agenda', jsonb_build_array(jsonb_build_object('dossier', $1::text)))
       UNION ALL SELECT 'round', id, ${hasEnded('round', 'round')} FROM read.round
       WHERE state @> jsonb_build_object('dossiers', jsonb_build_array(jsonb_build_object('dossier', $1::text)))
       ORDER BY kind, id`,
      [dossier],
    );
  }

  /** Findings of auditors about the dossier. */
  async findingsAbout(dossier: string): Promise<ReadonlyArray<{ id: string; phase: string }>> {
    return this.manager.query(
      `SELECT id, phase FROM read.finding WHERE about_kind = 'dossier' AND about_id = $1 ORDER BY id`,
      [dossier],
    );
  }

  /** Readings of the dossier, of which somebody said why. */
  async readingsOf(dossier: string): Promise<readonly string[]> {
    const rows = await this.manager.query<Array<{ id: string }>>(
      `SELECT event_id AS id FROM record.reading
       WHERE thing_kind = 'dossier' AND thing_id = $1 AND why IS NOT NULL AND event_id IS NOT NULL ORDER BY event_id`,
      [dossier],
    );
    return rows.map(({ id }) => id);
  }

  /** The events of the things, in order. */
  eventsOf(things: readonly BundledThingName[]): Promise<ErasableEvent[]> {
    return this.manager.query<ErasableEvent[]>(
      `SELECT e.thing_kind AS kind, e.thing_id AS id, e.seq, e.body, e.salt, e.seals
       FROM jsonb_to_recordset($1::jsonb) AS wanted (kind text, id uuid)
       JOIN record.event e ON e.thing_kind = wanted.kind AND e.thing_id = wanted.id
       ORDER BY e.thing_kind, e.thing_id, e.seq`,
      [JSON.stringify(things)],
    );
  }

  /** Runs of the things: those whose history is stored, and whether it is still there. */
  storedRuns(
    things: readonly BundledThingName[],
  ): Promise<Array<{ runId: string; kind: ThingKind; id: string; isThere: boolean }>> {
    return this.manager.query(
      `SELECT h.run_id AS "runId", h.thing_kind AS kind, h.thing_id AS id, h.content IS NOT NULL AS "isThere"
       FROM jsonb_to_recordset($1::jsonb) AS wanted (kind text, id uuid)
       JOIN record.history h ON h.thing_kind = wanted.kind AND h.thing_id = wanted.id ORDER BY h.run_id`,
      [JSON.stringify(things)],
    );
  }

  /** Those of the files that something else than the dossier carries, but for dossiers of which an order asked for the file. */
  async carriedElsewhere(dossier: string, files: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.manager.query<Array<{ sha256: string }>>(
      `SELECT sha256 FROM read.thing_file carried
       WHERE sha256 = ANY($2::text[]) AND NOT (thing_kind = 'dossier' AND thing_id = $1)
         AND NOT (thing_kind = 'dossier' AND EXISTS (SELECT 1 FROM record.event o
           WHERE o.thing_kind = 'erasure' AND o.body->>'dossier' = carried.thing_id::text
             AND (o.body->'files' ? carried.sha256 OR o.body->'stayed' ? carried.sha256)))
       UNION SELECT file FROM unnest($2::text[]) AS wanted(file) WHERE EXISTS (SELECT 1 FROM work.draft draft
         WHERE draft.content @> jsonb_build_object('parts', jsonb_build_array(jsonb_build_object('file', file))))`,
      [dossier, files],
    );
    return new Set(rows.map(({ sha256 }) => sha256));
  }

  /** Files of the rounds: drafts, and a document after each signature. */
  async filesOf(rounds: readonly string[]): Promise<readonly string[]> {
    const rows = await this.manager.query<Array<{ sha256: string }>>(
      `SELECT DISTINCT sha256 FROM read.thing_file WHERE thing_kind = 'round' AND thing_id = ANY($1::uuid[])`,
      [rounds],
    );
    return rows.map(({ sha256 }) => sha256);
  }

  /** Awards of the ledger that came of the dossier. */
  async ledgerEntriesOf(dossier: string): Promise<number> {
    const [row] = await this.manager.query<Array<{ count: number }>>(
      `SELECT (SELECT count(*) FROM work.ledger_entry WHERE dossier_id = $1)
         + (SELECT count(*) FROM work.ledger_dossier WHERE dossier_id = $1) AS count`,
      [dossier],
    );
    return row?.count ?? 0;
  }

  /** All erasures, the oldest first. */
  all(): Promise<RecordedErasure[]> {
    return this.manager.query(
      `SELECT thing_id AS id, body FROM record.event WHERE thing_kind = 'erasure' ORDER BY position`,
    );
  }

  /** Those of the files that an order over the dossier has taken away. */
  async erasedOf(dossier: string, files: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.manager.query<Array<{ sha256: string }>>(
      `SELECT DISTINCT file AS sha256 FROM record.event o CROSS JOIN jsonb_array_elements_text(o.body->'files') AS gone(file)
       WHERE o.thing_kind = 'erasure' AND o.body->>'dossier' = $1 AND file = ANY($2::text[])`,
      [dossier, files],
    );
    return new Set(rows.map(({ sha256 }) => sha256));
  }

  /** Puts what is left of events in their place; their commitments stay what they were. */
  async putErased(events: readonly ErasableEvent[]): Promise<void> {
    const rows = events.map(({ kind, id, seq, body, seals }) => ({ kind, id, seq, body, seals }));
    await this.manager.query(
      `/* erase_texts */ UPDATE record.event e SET body = erased.body, seals = erased.seals
       FROM jsonb_to_recordset($1::jsonb) AS erased (kind text, id uuid, seq integer, body jsonb, seals jsonb)
       WHERE e.thing_kind = erased.kind AND e.thing_id = erased.id AND e.seq = erased.seq`,
      [JSON.stringify(rows)],
    );
  }

  async eraseHistories(runs: readonly string[]): Promise<void> {
    await this.manager.query(
      'UPDATE record.history SET content = NULL WHERE run_id = ANY($1::uuid[]) AND content IS NOT NULL',
      [runs],
    );
  }

  /** How many reasons were given for readings of the dossier of before these were events. */
  async oldReasonsOf(dossier: string, mark: string): Promise<number> {
    const [row] = await this.manager.query<Array<{ count: number }>>(
      `SELECT count(*) FROM record.reading WHERE ${OLD_REASONS}`,
      [dossier, mark],
    );
    return row?.count ?? 0;
  }

  async eraseOldReasons(dossier: string, mark: string): Promise<void> {
    await this.manager.query(`UPDATE record.reading SET why = $2 WHERE ${OLD_REASONS}`, [dossier, mark]);
  }

  /** The lists' copies of why somebody read, where the event lost it. */
  async eraseReasons(readings: readonly string[], mark: string): Promise<void> {
    await this.manager.query('UPDATE record.reading SET why = $2 WHERE event_id = ANY($1::uuid[])', [
      readings,
      mark,
    ]);
  }

  /**
   * What the things were begun with, the names under which files were handed in, and the hashes of what was sent: with one of these
   * a guess of a text could be tried. Who repeats such a request under its key is told that the key was used.
   */
  async eraseBeside(
    things: readonly BundledThingName[],
    files: readonly string[],
    mark: string,
  ): Promise<void> {
    await this.manager.query(
      `UPDATE work.outbox o SET opening = '${NO_OPENING}'
       FROM jsonb_to_recordset($1::jsonb) AS wanted (kind text, id uuid)
       WHERE o.thing_kind = wanted.kind AND o.thing_id = wanted.id AND o.opening <> '${NO_OPENING}'`,
      [JSON.stringify(things)],
    );
    await this.manager.query(
      `UPDATE work.receipt kept SET request = '' FROM jsonb_to_recordset($1::jsonb) AS wanted (kind text, id uuid)
       WHERE kept.thing_kind = wanted.kind AND kept.thing_id = wanted.id`,
      [JSON.stringify(things)],
    );
    await this.manager.query(
      `UPDATE work.idempotency SET request = '' WHERE answer->>'id' = ANY($1::text[])`,
      [things.map(({ id }) => id)],
    );
    await this.manager.query('UPDATE work.upload SET name = $2 WHERE sha256 = ANY($1::text[])', [
      files,
      mark,
    ]);
  }
}
