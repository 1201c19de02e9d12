import type { EntityManager } from 'typeorm';
import type { NewRows } from './ledger-rows';

/** Adds the rows in one statement. Table and columns are this program's own; the rows are one parameter. */
export async function insertRows(
  manager: EntityManager,
  { table, columns, rows, known }: NewRows,
): Promise<void> {
  if (rows.length === 0) return;
  const names = columns
    .split(', ')
    .map((column) => column.split(' ')[0])
    .join(', ');
  await manager.query(
    `INSERT INTO work.${table} (${names})
     SELECT ${names} FROM jsonb_to_recordset($1::jsonb) AS given(${columns})
     ${known === 'passed' ? 'ON CONFLICT DO NOTHING' : ''}`,
    [JSON.stringify(rows)],
  );
}
