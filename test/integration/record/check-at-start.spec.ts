import type { DataSource, QueryRunner } from 'typeorm';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeLog, SealLog, verifyRecord } from '@vinhdanh/application';
import { keptText } from '@vinhdanh/files';
import {
  checkRecordAtStart,
  createDataSource,
  lookAtRecord,
  RecordDoesNotHold,
  type SeenLog,
} from '@vinhdanh/persistence';
import { createTestDatabase, type TestDatabase } from '../../support/database';
import { recordThings } from '../../support/logged-events';
import { newMemory, newSigner, sealAll, sealerOf } from '../../support/sealed-record';

jest.setTimeout(60_000);

let database: TestDatabase;
let owner: DataSource;
let folder: string;
let seen: SeenLog;

const signer = newSigner();
const memory = newMemory();

beforeAll(async () => {
  database = await createTestDatabase();
  owner = await createDataSource({ url: database.ownerUrl, applicationName: 'owner' }).initialize();
  folder = await mkdtemp(join(tmpdir(), 'vinhdanh-seen-'));
  seen = keptText(join(folder, 'files'), 'log-seen');
});
afterAll(async () => {
  await owner.destroy();
  await database.drop();
  await rm(folder, { recursive: true });
});

/** Does something as the owner, and takes it back. */
async function within(work: (runner: QueryRunner) => Promise<void>): Promise<void> {
  const runner = owner.createQueryRunner();
  await runner.startTransaction();
  try {
    await work(runner);
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}

test('nothing runs as a role that can change the record', async () => {
  await expect(checkRecordAtStart(owner, seen)).rejects.toThrow('run as the application role');
});

test('an empty record, one that waits for its seal and one that is sealed are taken', async () => {
  await checkRecordAtStart(database.dataSource, seen);
  await recordThings(database.dataSource.manager, 200, 3);
  await checkRecordAtStart(database.dataSource, seen);
  expect(await seen.recall()).toBeNull();
  await sealAll(database, signer, { memory });
  await recordThings(database.dataSource.manager, 2);
  await checkRecordAtStart(database.dataSource, seen);
  expect(await seen.recall()).toBe(await memory.recall());
});

test.each([
  [
    'a checkpoint that another key signed',
    "UPDATE record.checkpoint SET note = replace(note, '— thi', '— tho')",
    'is not signed by its log',
  ],
  ['a leaf that is gone', 'DELETE FROM record.leaf WHERE index = 599', 'the tree of 600 events'],
  ['a tile that was changed', 'UPDATE record.tile SET root = hashes', 'the tree of 600 events'],
  [
    'an event that was changed',
    "UPDATE record.event SET body = jsonb_set(body, '{reason}', '\"khác\"') WHERE position = (SELECT max(position) FROM record.event)",
    'event 1 is not what was recorded',
  ],
  [
    'an event that follows another than it did',
    "UPDATE record.event SET previous_hash = repeat('0', 64) WHERE position = (SELECT max(position) FROM record.event)",
    'is not what was recorded',
  ],
  [
    'leaves whose checkpoints are all gone',
    'DELETE FROM record.checkpoint',
    'has events that no checkpoint signs',
  ],
  [
    'leaves beyond the newest checkpoint',
    'INSERT INTO record.leaf (log, index, opening) VALUES (1, 600, $$x$$)',
    'has events that no checkpoint signs',
  ],
  [
    'a log that was emptied, of which a checkpoint has gone out',
    `INSERT INTO work.checkpoint_mail (day, address, locale, origin, size, note)
       SELECT current_date, 'a@example.vn', 'vi', origin, 600, '' FROM record.log;
     TRUNCATE record.log CASCADE`,
    'has gone out by mail',
  ],
  [
    'a log that was closed, with none after it',
    "INSERT INTO record.log_closing VALUES (1, 600, '')",
    'none follows',
  ],
])('%s: nothing starts, and both languages say what to do', async (_, statement, words) => {
  await within(async (runner) => {
    await runner.query(statement);
    const started = lookAtRecord(runner.manager);
    await expect(started).rejects.toThrow(RecordDoesNotHold);
    await expect(started).rejects.toThrow(words);
    await expect(started).rejects.toThrow(/Đừng sửa tại chỗ.*\n.*Do not mend it in place.*backup/);
    const { message } = (await started.catch((error: Error) => error)) as Error;
    expect(message.includes('close-log')).toBe(!words.endsWith('what was recorded'));
  });
});

const EMPTIED = 'TRUNCATE record.log CASCADE';
const CUT = `DELETE FROM record.checkpoint; DELETE FROM record.leaf; DELETE FROM record.tile`;

test.each([
  ['emptied whole, without a trace in the database', EMPTIED, 'and is not there', 'LOG_ORIGIN'],
  ['emptied to its name', CUT, 'when it was seen last, and has 0', 'close-log'],
])(
  'a log that was %s is told by what was seen of it, kept beside the files',
  async (_, statement, words, cure) => {
    await within(async (runner) => {
      await runner.query(statement);
      await lookAtRecord(runner.manager);
      const started = checkRecordAtStart(asApplication(runner), seen);
      await expect(started).rejects.toThrow(words);
      await expect(started).rejects.toThrow(cure);
    });
  },
);

test('a log that was written anew whole is told, too', async () => {
  const other = await createTestDatabase();
  await recordThings(other.dataSource.manager, 200, 3);
  await sealAll(other, signer);
  await expect(checkRecordAtStart(other.dataSource, seen)).rejects.toThrow(
    'are not those that were seen last',
  );
  await other.drop();
});

test('the sealer that has signed a log begins no other in its place, and a verification says what it cannot know', async () => {
  const other = await createTestDatabase();
  await expect(sealAll(other, signer, { memory })).rejects.toThrow('this database has no log');
  expect(await other.dataSource.query('SELECT 1 FROM record.log')).toEqual([]);
  const witnessed = [{ origin: signer.name, size: 600, root: new Uint8Array(32), extensions: [] }];
  expect((await verifyRecord(other.dataSource, { witnessed })).faults).toEqual([
    { fault: 'no-log' },
    { fault: 'witnessed-cut', size: 600 },
  ]);
  await other.drop();
});

test('a log that was closed, or named as lost when another one was, is missed no more', async () => {
  const sealing = await createDataSource({ url: database.sealerUrl, applicationName: 'close' }).initialize();
  const request = { reason: 'x', at: '2026-03-02T01:00:00.000Z' };
  const settings = sealerOf(signer, memory);
  await closeLog(sealing, settings, request);
  await checkRecordAtStart(database.dataSource, seen);
  await SealLog.takeUp(sealing, settings);
  expect(await seen.recall()).toBe(await memory.recall());
  await owner.query('DELETE FROM record.leaf WHERE log = 2; DELETE FROM record.tile WHERE log = 2');
  await owner.query(
    'DELETE FROM record.checkpoint WHERE log = 2; DELETE FROM record.log_key WHERE log = 2; DELETE FROM record.log WHERE number = 2; DELETE FROM record.log_closing',
  );
  await expect(checkRecordAtStart(database.dataSource, seen)).rejects.toThrow('/2 had 601 events');
  expect(await closeLog(sealing, settings, request)).toMatchObject({ closing: { next: `${signer.name}/3` } });
  await checkRecordAtStart(database.dataSource, seen);
  await sealing.destroy();
});

/** Sees what the transaction sees, with the rights of the application's role. */
const asApplication = ({ manager }: QueryRunner): Pick<DataSource, 'query'> => ({
  query: async <T>(statement: string, values?: unknown[]): Promise<T> =>
    statement.includes('has_table_privilege') ? ([] as T) : manager.query<T>(statement, values),
});
