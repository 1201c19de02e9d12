import { createDataSource, migrateDatabase } from '@vinhdanh/persistence';
import { createTestDatabase, type TestDatabase } from '../../support/database';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test('what the migrations make is what the entities say', async () => {
  const owner = await createDataSource({ url: database.ownerUrl, applicationName: 'drift' }).initialize();
  const drift = async (): Promise<string[]> =>
    (await owner.driver.createSchemaBuilder().log()).upQueries.map((query) => query.query);
  expect(await drift()).toEqual([]);
  await owner.query('ALTER TABLE work.draft ADD COLUMN stray text');
  expect(await drift()).toEqual([expect.stringContaining('DROP COLUMN "stray"')]);
  await owner.query('ALTER TABLE work.draft DROP COLUMN stray');
  await owner.destroy();
});

test('a second migration finds nothing to do, also when two run at once', async () => {
  const password = decodeURIComponent(new URL(database.url).password);
  const twice = [1, 2].map(() => migrateDatabase(database.ownerUrl, { app: password }));
  expect(await Promise.all(twice)).toEqual([[], []]);
});

test.each([
  ...['UPDATE record.event SET type = type', 'DELETE FROM record.event', 'TRUNCATE record.event'],
  ...['UPDATE record.reading SET why = why', 'DELETE FROM record.reading', 'TRUNCATE record.reading'],
])('the application role may not: %s', async (statement) => {
  await expect(database.dataSource.query(statement)).rejects.toMatchObject({ code: '42501' });
});

test('days leave the database as days, instants as ISO 8601, big integers as numbers', async () => {
  const [row] = await database.dataSource.query<unknown[]>(
    `SELECT DATE '2025-07-02' AS day, TIMESTAMPTZ '2025-07-02 10:00:00.120+07' AS at, 9007199254740991::int8 AS big`,
  );
  expect(row).toEqual({ day: '2025-07-02', at: '2025-07-02T03:00:00.120Z', big: 9007199254740991 });
  await expect(database.dataSource.query('SELECT 9007199254740992::int8')).rejects.toThrow(
    'too large for a number',
  );
});
