import type { DataSource } from 'typeorm';
import { closeLog, ShowLog, verifyRecord, type ClosedLog } from '@vinhdanh/application';
import { createDataSource, LogQuery } from '@vinhdanh/persistence';
import {
  readCheckpoint,
  readEntries,
  readNote,
  signNote,
  tilePath,
  TileTree,
  writeNote,
  type Checkpoint,
} from '@vinhdanh/tlog';
import { createTestDatabase, type TestDatabase } from '../../support/database';
import { recordThings } from '../../support/logged-events';
import { newMemory, newSigner, sealAll, sealerOf } from '../../support/sealed-record';

jest.setTimeout(60_000);

const ORIGIN = 'thidua.example.vn/log';
const signer = newSigner(ORIGIN);
const successor = signer.of(`${ORIGIN}/2`).verifierKey;

let database: TestDatabase;
let owner: DataSource;
let show: ShowLog;
/** What an auditor kept before the log was closed. */
let kept: Checkpoint;
let closed: ClosedLog;

const checkpointIn = (note: string): Checkpoint => readCheckpoint(readNote(note)?.text ?? '') as Checkpoint;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = await createDataSource({ url: database.ownerUrl, applicationName: 'owner' }).initialize();
  show = new ShowLog(new LogQuery(database.dataSource));
  const memory = newMemory();
  const record = async (things: number): Promise<void> => {
    await recordThings(database.dataSource.manager, things);
    await sealAll(database, signer, { memory });
  };
  await record(305);
  kept = checkpointIn(await show.checkpoint());
  await record(4);
  await owner.query('DELETE FROM record.leaf WHERE index = 308');
  const sealing = await createDataSource({ url: database.sealerUrl, applicationName: 'close' }).initialize();
  const request = { reason: 'Mất sự kiện', at: '2026-03-02T01:00:00.000Z' };
  closed = (await closeLog(sealing, sealerOf(signer, memory), request)) as ClosedLog;
  await sealing.destroy();
  await record(2);
});
afterAll(async () => {
  await owner.destroy();
  await database.drop();
});

const faultsFor = async (...keys: readonly string[]): Promise<readonly string[]> =>
  (await verifyRecord(owner, { witnessed: [kept], keys })).faults.map(({ fault }) => fault);

test('who pinned a key of either log goes on with it; a stranger’s key is none of them', async () => {
  expect(await faultsFor(signer.verifierKey)).toEqual([]);
  expect(await faultsFor(successor)).toEqual([]);
  expect(await faultsFor(newSigner(ORIGIN).verifierKey)).toContain('key-unknown');
});

test('a statement that a stranger signed leads nobody to the stranger’s key', async () => {
  const stranger = newSigner(ORIGIN);
  const text = readNote(closed.statement)?.text.replace(successor, stranger.verifierKey) ?? '';
  const runner = owner.createQueryRunner();
  await runner.startTransaction();
  await runner.query('UPDATE record.log_closing SET statement = $1', [writeNote(signNote(text, [stranger]))]);
  await runner.query('INSERT INTO record.log_key VALUES (1, $1, 300)', [stranger.verifierKey]);
  const { faults } = await verifyRecord(runner.manager, { keys: [signer.verifierKey] });
  expect(faults.map(({ fault }) => fault)).toContain('key-unknown');
  await runner.rollbackTransaction();
  await runner.release();
});

test('what was shown of the closed log is still there, under its number', async () => {
  expect(await show.verifierKeys()).toBe(`${signer.verifierKey}\n${successor}\n`);
  expect(await show.verifierKeysOf(1)).toBe(`${signer.verifierKey}\n`);
  const checkpoint = checkpointIn(await show.checkpointOf(1));
  expect(checkpoint).toEqual(kept);
  const tree = new TileTree(checkpoint.size, (tiles) =>
    Promise.all(tiles.map((tile) => show.tileOf(1, tilePath(tile).slice('tile/'.length)))),
  );
  expect(await tree.head()).toEqual({ size: 305, root: checkpoint.root });
  expect(readEntries(await show.tileOf(1, 'entries/001.p/49'))).toHaveLength(49);
});

test('nothing of it is shown beyond where it holds, and no log that is not there', async () => {
  for (const asked of [
    show.tileOf(1, 'entries/001.p/50'),
    show.checkpointOf(3),
    show.verifierKeysOf(Number('x')),
  ])
    await expect(asked).rejects.toMatchObject({ refusal: { code: 'not-found' } });
});
