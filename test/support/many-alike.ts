import { randomUUID } from 'node:crypto';
import type { Opening } from '@vinhdanh/contracts';
import { toInstant } from '@vinhdanh/domain';
import { UnitOfWork } from '@vinhdanh/persistence';
import type { DataSource } from 'typeorm';

/** Rows that are handed in in one transaction. */
const AT_ONCE = 50;

/** Hands in dossiers like one that was submitted through the API, with codes of their own; the worker's relay begins them. */
export async function handInAlike(
  database: DataSource,
  model: string,
  count: number,
): Promise<readonly string[]> {
  const [row] = await database.query<Array<{ opening: Opening<'dossier'> }>>(
    `SELECT opening FROM work.outbox WHERE thing_kind = 'dossier' AND thing_id = $1`,
    [model],
  );
  if (!row) throw new Error(`${model} was not handed in`);
  const ids = Array.from({ length: count }, () => randomUUID());
  for (let from = 0; from < count; from += AT_ONCE)
    await new UnitOfWork(database).run(async ({ outbox, manager }) => {
      for (const id of ids.slice(from, from + AT_ONCE)) {
        const [{ code } = { code: '' }] = await manager.query<Array<{ code: string }>>(
          `SELECT 'HS-2022-' || lpad(nextval('work.dossier_number')::text, 6, '0') AS code`,
        );
        const opening = { ...row.opening, opening: { ...row.opening.opening, id, code } };
        await outbox.add({ thingKind: 'dossier', thingId: id, opening }, toInstant(Date.now()));
      }
    });
  return ids;
}
