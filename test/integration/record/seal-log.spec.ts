import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { LogBroken, SealLog, verifyRecord } from '@vinhdanh/application';
import { createDataSource, LogQuery } from '@vinhdanh/persistence';
import {
  readCheckpoint,
  readNote,
  readVerifierKey,
  RightEdge,
  TileTree,
  verifyInclusion,
  verifyNote,
  type Hash,
  type NoteVerifier,
} from '@vinhdanh/tlog';
import { createTestDatabase, type TestDatabase } from '../../support/database';
import { leavesOf, recordThings } from '../../support/logged-events';
import { newMemory, newSigner, sealerOf } from '../../support/sealed-record';

const ORIGIN = 'thidua.example.vn/log';
const signer = newSigner(ORIGIN);
const memory = newMemory();
const settings = sealerOf(signer, memory);

let database: TestDatabase;
let sealing: DataSource;
beforeEach(async () => {
  memory.forget();
  database = await createTestDatabase();
  sealing = await createDataSource({ url: database.sealerUrl, applicationName: 'sealer' }).initialize();
});
afterEach(async () => {
  await sealing.destroy();
  await database.drop();
});

/** Seals until nothing waits. */
async function sealAll(sealer: SealLog): Promise<void> {
  while ((await sealer.seal()) !== 0);
}

async function signedHead() {
  const newest = await new LogQuery(database.dataSource).newest(1);
  const note = readNote(newest?.note ?? '');
  const signed = note && verifyNote(note, [readVerifierKey(signer.verifierKey) as NoteVerifier]);
  return readCheckpoint(signed?.text ?? '');
}

/** Runs one statement as the database's superuser, past every grant. */
async function asOwner(statement: string): Promise<void> {
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query(statement);
  await owner.end();
}

test('every event is a leaf once, in the order of its thing, and the checkpoint is signed over all of them', async () => {
  const sealer = await SealLog.takeUp(sealing, settings);
  await recordThings(database.dataSource.manager, 100, 3);
  await sealAll(sealer);
  await recordThings(database.dataSource.manager, 1, 7);
  await sealAll(sealer);
  const leaves = await leavesOf(database.dataSource);
  expect(leaves).toHaveLength(307);
  const edge = RightEdge.empty();
  edge.add(leaves);
  expect(await signedHead()).toEqual({ origin: ORIGIN, extensions: [], ...edge.head() });
  const outOfOrder = await database.dataSource.query<unknown[]>(
    `SELECT FROM (SELECT e.seq, row_number() OVER (PARTITION BY e.thing_id ORDER BY leaf.index) AS place
       FROM record.leaf leaf JOIN record.event e ON e.position = leaf.position) placed WHERE seq <> place`,
  );
  expect(outOfOrder).toEqual([]);
});

test('a transaction that ends after a seal is sealed then, and one that is rolled back never', async () => {
  const sealer = await SealLog.takeUp(sealing, settings);
  const slow = database.dataSource.createQueryRunner();
  const undone = database.dataSource.createQueryRunner();
  await slow.startTransaction();
  await undone.startTransaction();
  await recordThings(slow.manager, 2);
  await recordThings(undone.manager, 3);
  await recordThings(database.dataSource.manager, 5);
  await sealAll(sealer);
  expect(sealer.size).toBe(5);
  await undone.rollbackTransaction();
  await sealAll(sealer);
  await recordThings(database.dataSource.manager, 1);
  await sealAll(sealer);
  await slow.commitTransaction();
  await sealAll(sealer);
  expect(sealer.size).toBe(8);
  expect(await leavesOf(database.dataSource)).toHaveLength(8);
  await Promise.all([slow.release(), undone.release()]);
});

test('many writers and two sealers at once: each event is sealed, none twice', async () => {
  const sealers = [await SealLog.takeUp(sealing, settings), await SealLog.takeUp(sealing, settings)];
  let isWriting = true;
  const writers = Array.from({ length: 6 }, async () => {
    for (let round = 0; round < 15; round += 1)
      await database.dataSource.transaction((manager) => recordThings(manager, 7, 2));
  });
  const seals = sealers.map(async (sealer) => {
    while (isWriting) await sealer.seal().catch(() => undefined);
  });
  await Promise.all(writers);
  isWriting = false;
  await Promise.all(seals);
  await sealAll(await SealLog.takeUp(sealing, settings));
  const leaves = await leavesOf(database.dataSource);
  expect(leaves).toHaveLength(6 * 15 * 7 * 2);
  const edge = RightEdge.empty();
  edge.add(leaves);
  expect(Buffer.compare((await signedHead())?.root ?? Buffer.alloc(0), edge.head().root)).toBe(0);
});

test('a sealer that is started again goes on, and every leaf is proven from the tiles that are kept', async () => {
  await recordThings(database.dataSource.manager, 300, 2);
  await sealAll(await SealLog.takeUp(sealing, settings));
  await recordThings(database.dataSource.manager, 1);
  const again = await SealLog.takeUp(sealing, settings);
  expect(again.size).toBe(600);
  await sealAll(again);
  const head = await signedHead();
  if (head?.size !== 601) throw new Error('601 leaves');
  const tree = new TileTree(601, new LogQuery(database.dataSource).tilesOf(1));
  const leaves = await leavesOf(database.dataSource);
  for (let index = 0; index < 601; index += 20)
    expect(verifyInclusion(leaves[index] as Hash, index, head, await tree.inclusionProof(index))).toBe(true);
});

test('a log that does not come to what was signed is not added to', async () => {
  await recordThings(database.dataSource.manager, 300);
  await sealAll(await SealLog.takeUp(sealing, settings));
  for (const change of [
    "UPDATE record.event SET hash = repeat('00', 32) WHERE position = (SELECT max(position) FROM record.event)",
    'UPDATE record.tile SET root = hashes',
    'DELETE FROM record.leaf WHERE index = 299',
  ]) {
    await asOwner(change);
    await expect(SealLog.takeUp(sealing, settings)).rejects.toThrow(LogBroken);
  }
});

test('another log’s key, and a checkpoint that its keys did not sign, are refused', async () => {
  await recordThings(database.dataSource.manager, 3);
  await sealAll(await SealLog.takeUp(sealing, settings));
  const stranger = sealerOf(newSigner('other.example.vn/log'), memory);
  await expect(SealLog.takeUp(sealing, stranger)).rejects.toThrow(LogBroken);
  await asOwner("UPDATE record.checkpoint SET note = replace(note, '— thi', '— tho')");
  await expect(SealLog.takeUp(sealing, settings)).rejects.toThrow('is not signed with its keys');
});

test('a new key goes on where it is told to, and not of itself', async () => {
  const newKey = newSigner(ORIGIN);
  const next = sealerOf(newKey, memory);
  await recordThings(database.dataSource.manager, 3);
  await sealAll(await SealLog.takeUp(sealing, settings));
  await recordThings(database.dataSource.manager, 2);
  await expect(SealLog.takeUp(sealing, next)).rejects.toThrow('none of its keys');
  await sealAll(await SealLog.takeUp(sealing, { ...next, isNewKey: true }));
  expect((await new LogQuery(database.dataSource).open())?.verifierKeys).toEqual([
    signer.verifierKey,
    newKey.verifierKey,
  ]);
  expect((await SealLog.takeUp(sealing, next)).size).toBe(5);
});

test('no other tree of a size is ever signed: not of an old backup, not of events that were written anew', async () => {
  await recordThings(database.dataSource.manager, 3);
  await sealAll(await SealLog.takeUp(sealing, settings));
  await recordThings(database.dataSource.manager, 3);
  await sealAll(await SealLog.takeUp(sealing, settings));
  await asOwner('DELETE FROM record.leaf WHERE index >= 3; DELETE FROM record.checkpoint WHERE size > 3');
  await expect(SealLog.takeUp(sealing, settings)).rejects.toThrow('it was cut, or is an old backup');
  await asOwner('TRUNCATE record.leaf, record.checkpoint CASCADE');
  memory.forget();
  await sealAll(await SealLog.takeUp(sealing, settings));
  await asOwner(
    'UPDATE record.leaf SET index = index + 100; UPDATE record.leaf SET index = 105 - index; DELETE FROM record.checkpoint',
  );
  await expect(SealLog.takeUp(sealing, settings)).rejects.toThrow(LogBroken);
});

test('an event that is not what it says of itself is told of and never sealed; the others are', async () => {
  const unsound: number[] = [];
  await recordThings(database.dataSource.manager, 2);
  await asOwner("UPDATE record.event SET hash = repeat('0', 64) WHERE position = 1");
  await sealAll(
    await SealLog.takeUp(sealing, { ...settings, onUnsound: ({ position }) => unsound.push(position) }),
  );
  expect(unsound).toEqual([1]);
  expect(await leavesOf(database.dataSource)).toHaveLength(1);
});

test('a backlog of more than one seal is sealed in order, and what comes meanwhile after it', async () => {
  await recordThings(database.dataSource.manager, 1_800, 3);
  const sealer = await SealLog.takeUp(sealing, settings);
  expect(await sealer.seal()).toBe(5_000);
  await recordThings(database.dataSource.manager, 2, 2);
  await sealAll(sealer);
  await sealAll(sealer);
  expect(sealer.size).toBe(5_404);
  expect((await verifyRecord(database.dataSource)).faults).toEqual([]);
}, 30_000);

test.each([
  ['app', 'INSERT INTO record.leaf (log, index, position) VALUES (1, 0, 1)'],
  ['app', "INSERT INTO record.checkpoint (log, size, note) VALUES (1, 0, '')"],
  ['app', "UPDATE record.event SET seals = '{}'"],
  ['app', 'INSERT INTO record.event (position) OVERRIDING SYSTEM VALUE VALUES (1)'],
  ['app', "INSERT INTO record.event (added_in) VALUES ('3')"],
  ['sealer', 'UPDATE record.leaf SET index = index'],
  ['sealer', 'DELETE FROM record.checkpoint'],
  ['sealer', 'TRUNCATE record.tile'],
  ['sealer', 'SELECT body FROM record.event'],
  ['sealer', 'SELECT salt, seals FROM record.event'],
  ['sealer', 'DELETE FROM record.event'],
  ['sealer', 'SELECT 1 FROM work.person'],
] as const)('the %s role may not: %s', async (role, statement) => {
  const dataSource = role === 'app' ? database.dataSource : sealing;
  await expect(dataSource.query(statement)).rejects.toMatchObject({ code: '42501' });
});
