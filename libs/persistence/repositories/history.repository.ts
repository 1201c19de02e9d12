import type { EntityManager } from 'typeorm';
import type { EndedRun, ThingKind } from '@vinhdanh/contracts';

/** A history as it is stored. */
export interface StoredHistory {
  readonly run: EndedRun;
  readonly events: number;
  readonly replayFault: string | null;
  /** Of the JSON, hexadecimal. */
  readonly sha256: string;
  /** The JSON, compressed with gzip. */
  readonly content: Buffer;
}

/** A stored run without its history. */
export interface StoredRun {
  readonly runId: string;
  readonly status: string;
  readonly closedAt: string;
  readonly events: number;
  readonly replayFault: string | null;
  /** As the record's event of the run names it; null where it has none. */
  readonly sha256: string | null;
}

/** A stored run of any thing. */
export interface NamedRun extends StoredRun {
  readonly thingKind: ThingKind;
  readonly thingId: string;
}

const RUN = `run_id AS "runId", status, closed_at AS "closedAt", events, replay_fault AS "replayFault",
  (SELECT body->>'sha256' FROM record.event e
   WHERE e.thing_kind = 'history' AND e.thing_id = run_id AND e.seq = 1) AS sha256`;

/** Histories of ended runs. There is nothing here that changes or removes. */
export class HistoryRepository {
  constructor(private readonly manager: Pick<EntityManager, 'query'>) {}

  /** Those of the runs that are not stored. */
  async missing(runIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.manager.query<Array<{ id: string }>>(
      `SELECT id FROM unnest($1::uuid[]) AS ended(id)
       WHERE NOT EXISTS (SELECT 1 FROM record.history WHERE run_id = id)`,
      [runIds],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** @returns false where it is stored already: it stays as it is */
  async store({ run, events, replayFault, sha256, content }: StoredHistory): Promise<boolean> {
    const rows = await this.manager.query<unknown[]>(
      `INSERT INTO record.history (run_id, thing_kind, thing_id, status, started_at, closed_at, events, replay_fault,
         sha256, content)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING RETURNING 1`,
      [
        ...[run.runId, run.kind, run.id, run.status, run.startedAt, run.closedAt],
        ...[events, replayFault, sha256, content],
      ],
    );
    return rows.length > 0;
  }

  /** Runs of a thing, the oldest first. */
  runsOf(kind: ThingKind, id: string): Promise<StoredRun[]> {
    return this.manager.query(
      `SELECT ${RUN} FROM record.history WHERE thing_kind = $1 AND thing_id = $2 ORDER BY closed_at, run_id`,
      [kind, id],
    );
  }

  /** Runs whose histories do not replay, the newest first. */
  faulty(limit: number): Promise<NamedRun[]> {
    return this.manager.query(
      `SELECT ${RUN}, thing_kind AS "thingKind", thing_id AS "thingId" FROM record.history
       WHERE replay_fault IS NOT NULL ORDER BY closed_at DESC, run_id LIMIT $1`,
      [limit],
    );
  }

  /** The compressed JSON of a run; null where it was erased, undefined where no such run is stored. */
  async contentOf(runId: string): Promise<Buffer | null | undefined> {
    const [row] = await this.manager.query<Array<{ content: Buffer | null }>>(
      'SELECT content FROM record.history WHERE run_id = $1',
      [runId],
    );
    return row?.content;
  }

  /** How many are stored, and how many of them do not replay. */
  async counts(): Promise<{ stored: number; faulty: number }> {
    const [row] = await this.manager.query<Array<{ stored: number; faulty: number }>>(
      'SELECT count(*)::int AS stored, count(replay_fault)::int AS faulty FROM record.history',
    );
    return row ?? { stored: 0, faulty: 0 };
  }
}
