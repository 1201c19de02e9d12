import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { verifyRecord } from '@vinhdanh/application';
import { createDataSource, ReadingStore, type NewReading } from '@vinhdanh/persistence';
import { createTestDatabase, type TestDatabase } from '../../support/database';
import { newSigner, sealAll } from '../../support/sealed-record';

/** A database is made for it, on a machine that may be busy. */
jest.setTimeout(30_000);

const READING: NewReading = {
  ...{ person: randomUUID(), office: 'office', what: 'dossier', thingKind: 'dossier' },
  ...{ thing: randomUUID(), why: null },
};
const signer = newSigner();

let database: TestDatabase;
let owner: DataSource;
/** As the API has it: several connections. */
let application: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  const settings = { applicationName: 'readings', poolSize: 8 };
  owner = await createDataSource({ ...settings, url: database.ownerUrl }).initialize();
  application = await createDataSource({ ...settings, url: database.url }).initialize();
  await Promise.all(Array.from({ length: 8 }, () => application.query('SELECT pg_sleep(0.2)')));
});
afterAll(async () => {
  await Promise.all([owner.destroy(), application.destroy()]);
  await database.drop();
});

const counted = async (): Promise<readonly number[]> => {
  const [row] = await owner.query<[{ events: number; rows: number }]>(
    `SELECT (SELECT count(*) FROM record.event WHERE thing_kind = 'reading') AS events,
       (SELECT count(*) FROM record.reading) AS rows`,
  );
  return [row.events, row.rows];
};

test('a page that asks several things at once, and asks again, is one look; another reason is another', async () => {
  const store = new ReadingStore(application);
  await Promise.all(Array.from({ length: 8 }, () => store.add(READING)));
  await store.add(READING);
  expect(await counted()).toEqual([1, 1]);
  await Promise.all([store.add({ ...READING, why: 'Đơn số 1' }), store.add({ ...READING, why: 'Đơn số 2' })]);
  expect(await counted()).toEqual([3, 3]);
});

test('what cannot be written down is not said to be, and is tried anew', async () => {
  const store = new ReadingStore(application);
  const wrong = { ...READING, what: 'nothing' as never };
  await expect(Promise.all([store.add(wrong), store.add(wrong)])).rejects.toThrow(/reading_what/);
  await expect(store.add(wrong)).rejects.toThrow(/reading_what/);
  expect(await counted()).toEqual([3, 3]);
});

test('a list of readings that says something else than the record is found', async () => {
  await sealAll(database, signer);
  const faultsAfter = async (tamper: string): Promise<readonly string[]> => {
    const runner = owner.createQueryRunner();
    await runner.startTransaction();
    try {
      await runner.query(tamper);
      return (await verifyRecord(runner)).faults.map(({ fault }) => fault);
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  };
  expect(await faultsAfter('SELECT 1')).toEqual([]);
  expect(await faultsAfter(`UPDATE record.reading SET why = NULL WHERE why = 'Đơn số 1'`)).toEqual([
    'reading-differs',
  ]);
  expect(
    await faultsAfter(`UPDATE record.reading SET person_id = gen_random_uuid() WHERE why IS NULL`),
  ).toEqual(['reading-differs']);
  expect(await faultsAfter(`DELETE FROM record.reading WHERE why = 'Đơn số 2'`)).toEqual(['reading-missing']);
  expect(await faultsAfter('DELETE FROM record.reading')).toHaveLength(3);
  expect(
    await faultsAfter(
      `INSERT INTO record.reading (person_id, what, thing_kind, event_id)
       SELECT gen_random_uuid(), 'trace', 'dossier', gen_random_uuid()`,
    ),
  ).toEqual(['reading-unnamed']);
});
