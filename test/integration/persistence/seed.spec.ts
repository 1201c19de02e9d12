import { verifyPassword, hashPassword } from '@vinhdanh/auth';
import { UnitOfWork } from '@vinhdanh/persistence';
import { DEMO_PASSWORD } from '../../../apps/cli/seeding/demo-password';
import { plantSeed } from '../../../apps/cli/seeding/plant-seed';
import { readSeed } from '../../../apps/cli/seeding/seed-file';
import { rowsOf } from '../../../apps/cli/seeding/seed-rows';
import { createTestDatabase, type TestDatabase } from '../../support/database';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function plant(): Promise<void> {
  const rows = rowsOf(readSeed(), await hashPassword(DEMO_PASSWORD));
  await plantSeed(new UnitOfWork(database.dataSource), rows);
}

const counts = async (): Promise<unknown> => {
  const tables = rowsOf(readSeed(), '').map(
    ([table]) => `(SELECT count(*)::int FROM work.${table}) AS ${table}`,
  );
  const [row] = await database.dataSource.query<unknown[]>(`SELECT ${tables.join(', ')}`);
  return row;
};

test('the demo data is planted whole by the application role, and a second time changes nothing', async () => {
  await plant();
  const once = await counts();
  await plant();
  expect(await counts()).toEqual(once);
  expect(once).toMatchObject(
    Object.fromEntries(rowsOf(readSeed(), '').map(([table, , rows]) => [table, rows.length])),
  );
});

test('planting brings changed bodies back and leaves changed passwords alone', async () => {
  await database.dataSource.query(`UPDATE work.organization SET name_vi = 'x' WHERE id = 'viet-nam'`);
  await database.dataSource.query(`UPDATE work.account SET password_hash = 'own' WHERE username = 'ls.01'`);
  await plant();
  const [nation] = await database.dataSource.query<Array<{ name_vi: string }>>(
    `SELECT name_vi FROM work.organization WHERE id = 'viet-nam'`,
  );
  expect(nation?.name_vi).toBe('Nước Cộng hòa xã hội chủ nghĩa Việt Nam');
  const hashes = await database.dataSource.query<Array<{ username: string; password_hash: string }>>(
    `SELECT username, password_hash FROM work.account WHERE username IN ('ls.01', 'ls.02') ORDER BY username`,
  );
  expect(hashes[0]?.password_hash).toBe('own');
  expect(await verifyPassword(hashes[1]?.password_hash ?? null, DEMO_PASSWORD)).toBe(true);
});

test('planting leaves ended what was ended since', async () => {
  const ended = async (table: string): Promise<number> => {
    const [row] = await database.dataSource.query<Array<{ count: number }>>(
      `SELECT count(*)::int AS count FROM work.${table} WHERE to_date = '2026-11-01'`,
    );
    return row?.count ?? 0;
  };
  for (const table of ['signing_power', 'seat_holder']) {
    await database.dataSource.query(
      `UPDATE work.${table} SET to_date = '2026-11-01' WHERE to_date IS NULL AND from_date < '2026-11-01'`,
    );
    const before = await ended(table);
    expect(before).toBeGreaterThan(0);
    await plant();
    expect(await ended(table)).toBe(before);
  }
});
