import type { UnitOfWork } from '@vinhdanh/persistence';
import type { Row, SeedRows } from './seed-rows';

/** Rows that people may have changed since: planted once and then left as they are. */
const LEFT_ALONE = ['account'];

/** Writes the demo data in one transaction. Planting again brings changed rows back and adds no second ones. */
export const plantSeed = (unitOfWork: UnitOfWork, tables: SeedRows): Promise<void> =>
  unitOfWork.run(async ({ manager }) => {
    for (const [table, key, rows] of tables)
      for (const row of rows) {
        const { text, values } = upsertOf(table, key, row);
        await manager.query(text, values);
      }
  });

/** What orders, decisions and administrators end: a body, seats, a holder, a power to sign. It stays ended. */
const ENDED_BY_ACTS = ['organization', 'council_version', 'seat_holder', 'signing_power'];

const kept = (table: string, column: string): string =>
  ENDED_BY_ACTS.includes(table) && column === 'to_date'
    ? `coalesce(EXCLUDED.to_date, ${table}.to_date)`
    : `EXCLUDED.${column}`;

/** Table and column names are this program's own; values are parameters. */
function upsertOf(
  table: string,
  key: readonly string[],
  row: Row,
): { text: string; values: Array<Row[string]> } {
  const columns = Object.keys(row);
  const places = columns.map((_column, index) => `$${index + 1}`);
  const changes = columns
    .filter((column) => !key.includes(column))
    .map((column) => `${column} = ${kept(table, column)}`);
  const conflict = LEFT_ALONE.includes(table) ? 'DO NOTHING' : `DO UPDATE SET ${changes.join(', ')}`;
  const text = `INSERT INTO work.${table} (${columns.join(', ')}) VALUES (${places.join(', ')}) ON CONFLICT (${key.join(', ')}) ${conflict}`;
  return { text, values: Object.values(row) };
}
