import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Repositories, type AnyEvent } from '@vinhdanh/persistence';

/** Events of one new thing: enough of them for the record, which looks at their heads alone. */
const eventsOf = (id: string, count: number): AnyEvent[] =>
  Array.from({ length: count }, (_, at) => ({
    seq: at + 1,
    type: 'held',
    at: '2026-01-05T02:00:00.000Z',
    on: '2026-01-05',
    by: 'system',
    reason: `${id}/${at}`,
  }));

/** Appends new things with so many events each to the record, within the transaction. @returns their ids */
export async function recordThings(
  manager: EntityManager,
  things: number,
  eventsEach = 1,
): Promise<readonly string[]> {
  const ids = Array.from({ length: things }, () => randomUUID());
  await new Repositories(manager).record.append(
    'dossier',
    ids.map((id) => ({ id, tailHash: '', events: eventsOf(id, eventsEach) })),
  );
  return ids;
}

/** The hashes of the log's leaves in order, as the record has them. */
export async function leavesOf(
  database: Pick<EntityManager, 'query'>,
  log = 1,
): Promise<readonly Uint8Array[]> {
  const rows = await database.query<Array<{ hash: string }>>(
    `SELECT e.hash FROM record.leaf leaf JOIN record.event e ON e.position = leaf.position
     WHERE leaf.log = $1 ORDER BY leaf.index`,
    [log],
  );
  return rows.map(({ hash }) => Buffer.from(hash, 'hex'));
}
