import type { EntityManager } from 'typeorm';
import type { EventBatch, Receipt, ThingKind } from '@vinhdanh/contracts';

const COLUMNS = 'thing_kind AS thing, thing_id AS id, seq, status, request';

/** Answers to accepted commands, kept in the transaction that records their events. There is nothing here that changes or removes. */
export class ReceiptRepository {
  constructor(private readonly manager: Pick<EntityManager, 'query'>) {}

  /** Keeps what the batches bring; the first receipt of a command stays. */
  async keep(kind: ThingKind, batches: readonly EventBatch[]): Promise<void> {
    const rows = batches.flatMap(({ id, receipts = [] }) =>
      receipts.map(({ updateId, ...receipt }) => ({ ...receipt, thing_id: id, update_id: updateId })),
    );
    if (rows.length === 0) return;
    await this.manager.query(
      `/* keep_receipts */ INSERT INTO work.receipt (thing_kind, thing_id, update_id, seq, status, request)
       SELECT $1, thing_id, update_id, seq, status, request
       FROM jsonb_to_recordset($2::jsonb)
         AS kept (thing_id uuid, update_id text, seq integer, status text, request text)
       ON CONFLICT DO NOTHING`,
      [kind, JSON.stringify(rows)],
    );
  }

  /** The answer to a command; null where none is recorded that it comes from. */
  async find(kind: ThingKind, id: string, updateId: string): Promise<Receipt | null> {
    const [row] = await this.manager.query<Receipt[]>(
      `SELECT ${COLUMNS} FROM work.receipt WHERE thing_kind = $1 AND thing_id = $2 AND update_id = $3`,
      [kind, id, updateId],
    );
    return row ?? null;
  }

  /** The latest of each of the things, the oldest first, by the ids of their Updates. */
  async latestOf(
    kind: ThingKind,
    ids: readonly string[],
    limit: number,
  ): Promise<ReadonlyMap<string, Record<string, Receipt>>> {
    const rows = await this.manager.query<Array<Receipt & { updateId: string }>>(
      `SELECT latest.* FROM unnest($2::uuid[]) AS thing(id)
       CROSS JOIN LATERAL (SELECT ${COLUMNS}, update_id AS "updateId" FROM work.receipt
         WHERE thing_kind = $1 AND thing_id = thing.id ORDER BY seq DESC LIMIT $3) latest
       ORDER BY latest.seq`,
      [kind, ids, limit],
    );
    const latest = new Map<string, Record<string, Receipt>>(ids.map((id) => [id, {}]));
    for (const { updateId, ...receipt } of rows) (latest.get(receipt.id) ?? {})[updateId] = receipt;
    return latest;
  }
}
