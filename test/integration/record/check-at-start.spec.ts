import type { DataSource } from 'typeorm';
import { checkRecordAtStart, createDataSource, lookAtRecord, RecordDoesNotHold } from '@vinhdanh/persistence';
import { createTestDatabase, type TestDatabase } from '../../support/database';
import { recordThings } from '../../support/logged-events';
import { newSigner, sealAll } from '../../support/sealed-record';

jest.setTimeout(60_000);

let database: TestDatabase;
let owner: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = await createDataSource({ url: database.ownerUrl, applicationName: 'owner' }).initialize();
});
afterAll(async () => {
  await owner.destroy();
  await database.drop();
});

test('nothing runs as a role that can change the record', async () => {
  await expect(checkRecordAtStart(owner)).rejects.toThrow('run as the application role');
});

test('an empty record, one that waits for its seal and one that is sealed are taken', async () => {
  await checkRecordAtStart(database.dataSource);
  await recordThings(database.dataSource.manager, 200, 3);
  await checkRecordAtStart(database.dataSource);
  await sealAll(database, newSigner());
  await recordThings(database.dataSource.manager, 2);
  await checkRecordAtStart(database.dataSource);
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
  const runner = owner.createQueryRunner();
  await runner.startTransaction();
  try {
    await runner.query(statement);
    const started = lookAtRecord(runner.manager);
    await expect(started).rejects.toThrow(RecordDoesNotHold);
    await expect(started).rejects.toThrow(words);
    await expect(started).rejects.toThrow(/Đừng sửa tại chỗ.*\n.*Do not mend it in place.*backup/);
    const { message } = (await started.catch((error: Error) => error)) as Error;
    expect(message.includes('close-log')).toBe(!words.endsWith('what was recorded'));
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
});
