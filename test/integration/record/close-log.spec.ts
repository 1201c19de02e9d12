import type { DataSource, QueryRunner } from 'typeorm';
import {
  closeLog,
  LogBroken,
  LogWasClosed,
  SealLog,
  ShowLog,
  verifyRecord,
  type ClosedLog,
  type NotClosed,
  type RecordFault,
} from '@vinhdanh/application';
import { createDataSource, LogQuery } from '@vinhdanh/persistence';
import {
  checkpointText,
  EMPTY_ROOT,
  readCheckpoint,
  readEntries,
  readNote,
  readVerifierKey,
  signNote,
  verifyNote,
  writeNote,
  type Checkpoint,
  type NoteVerifier,
} from '@vinhdanh/tlog';
import { createTestDatabase, type TestDatabase } from '../../support/database';
import { recordThings } from '../../support/logged-events';
import { newMemory, newSigner, sealAll, sealerOf } from '../../support/sealed-record';

jest.setTimeout(60_000);

const ORIGIN = 'thidua.example.vn/log';
const signer = newSigner(ORIGIN);
const memory = newMemory();
const settings = sealerOf(signer, memory);
const REQUEST = { reason: 'Khôi phục từ bản sao lưu', at: '2026-03-02T01:00:00.000Z' };

let database: TestDatabase;
let sealing: DataSource;
let owner: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  sealing = await createDataSource({ url: database.sealerUrl, applicationName: 'sealer' }).initialize();
  owner = await createDataSource({ url: database.ownerUrl, applicationName: 'owner' }).initialize();
});
afterAll(async () => {
  await Promise.all([sealing.destroy(), owner.destroy()]);
  await database.drop();
});

const record = async (things: number): Promise<void> => {
  await recordThings(database.dataSource.manager, things);
  await sealAll(database, signer, { memory });
};

const close = (request = REQUEST): Promise<ClosedLog | NotClosed> => closeLog(sealing, settings, request);

/** What an auditor kept. */
async function kept(): Promise<Checkpoint> {
  const note = await new ShowLog(new LogQuery(database.dataSource)).checkpoint();
  return readCheckpoint(readNote(note)?.text ?? '') as Checkpoint;
}

const kindsOf = (faults: readonly RecordFault[]): readonly string[] => [
  ...new Set(faults.map(({ fault }) => fault)),
];

/** What a verification finds after the tampering, which is taken back. */
async function faultsAfter(tamper: (runner: QueryRunner) => Promise<unknown>): Promise<readonly string[]> {
  const runner = owner.createQueryRunner();
  await runner.startTransaction();
  try {
    await tamper(runner);
    return kindsOf((await verifyRecord(runner.manager)).faults);
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}

const early: Checkpoint[] = [];

test('there is nothing to close before there is a log', async () => {
  expect(await close()).toBe('no-log');
});

test('a key of somebody else closes nothing, and neither does anybody while a sealer is at work', async () => {
  await record(300);
  early.push(await kept());
  await record(5);
  early.push(await kept());
  await record(4);
  expect(await closeLog(sealing, sealerOf(newSigner(ORIGIN)), REQUEST)).toBe('key-unknown');
  const runner = owner.createQueryRunner();
  await runner.startTransaction();
  await runner.query('SELECT pg_advisory_xact_lock(7260413)');
  expect(await close()).toBe('sealer-at-work');
  await runner.rollbackTransaction();
  await runner.release();
});

test('a log that was put back is closed where it still is what was signed, and another goes on from there', async () => {
  await owner.query(
    'DELETE FROM record.checkpoint WHERE size > 305; DELETE FROM record.leaf WHERE index >= 307; UPDATE record.tile SET root = hashes',
  );
  await expect(SealLog.takeUp(sealing, settings)).rejects.toThrow(LogBroken);
  const closed = (await close()) as ClosedLog;
  expect(closed.closing).toMatchObject({
    origin: ORIGIN,
    size: 305,
    signed: 309,
    next: `${ORIGIN}/2`,
    key: signer.of(`${ORIGIN}/2`).verifierKey,
    ...REQUEST,
  });
  const verifier = readVerifierKey(signer.verifierKey) as NoteVerifier;
  const note = readNote(closed.statement);
  expect(note && verifyNote(note, [verifier])?.text).toContain(
    `\nsigned 309\nnext ${ORIGIN}/2\nkey ${closed.closing.key}\n`,
  );
  await record(2);
  const now = await kept();
  expect([now.origin, now.size]).toEqual([`${ORIGIN}/2`, 305 + 1 + 4 + 2]);
});

test('what was kept of the part that was given up is never passed over', async () => {
  const lost = { ...(early[1] as Checkpoint), size: 309 };
  const { faults } = await verifyRecord(database.dataSource, { witnessed: [...early, lost] });
  expect(faults).toContainEqual({ fault: 'witnessed-given-up', size: 309, log: ORIGIN });
});

test('both are verified: what of the closed one is broken is told, and stays as it is', async () => {
  const verified = await verifyRecord(database.dataSource, { witnessed: early });
  expect(verified.closed).toEqual([{ origin: ORIGIN, size: 305, signed: 309, ...REQUEST }]);
  expect(verified).toMatchObject({ events: 312, waiting: 0 });
  expect(kindsOf(verified.faults)).toEqual(['tile-differs']);
  await owner.query('DELETE FROM record.tile WHERE log = 1 AND level = 0');
  await owner.query(
    'INSERT INTO record.tile SELECT 1, level, index, hashes, root FROM record.tile WHERE log = 2',
  );
  expect((await verifyRecord(database.dataSource, { witnessed: early })).faults).toEqual([]);
});

test('the entry between them says to anybody which log is followed', async () => {
  const { statement, closing } = (await new LogQuery(database.dataSource).all()).map((log) => ({
    statement: log.closing?.statement,
    closing: log.closing,
  }))[0] as { statement: string; closing: { size: number } };
  expect(closing.size).toBe(305);
  const show = new ShowLog(new LogQuery(database.dataSource));
  const entries = readEntries(await show.tile('entries/001.p/56'));
  const opening = JSON.parse(Buffer.from(entries?.[305 - 256] ?? []).toString()) as object;
  const { root } = early[1] as Checkpoint;
  expect(opening).toMatchObject({
    follows: { origin: ORIGIN, size: 305, root: Buffer.from(root).toString('base64') },
    v: 1,
  });
  expect(await show.closing(1)).toBe(statement);
  await expect(show.closing(2)).rejects.toMatchObject({ refusal: { code: 'not-found' } });
});

test.each([
  [
    'a statement that says another reason',
    `UPDATE record.log_closing SET statement = replace(statement, 'Kh', 'Ph')`,
    'closing-unsigned',
  ],
  ['another size', 'UPDATE record.log_closing SET size = 300', 'closing-differs'],
  [
    'an opening that is gone',
    `UPDATE record.leaf SET opening = NULL, position = 1 WHERE opening IS NOT NULL`,
    'opening-differs',
  ],
  [
    'an opening that says something else',
    `UPDATE record.leaf SET opening = replace(opening, '305', '304')`,
    'opening-differs',
  ],
  ['a leaf of the closed log', 'DELETE FROM record.leaf WHERE log = 1 AND index = 7', 'leaf-missing'],
  [
    'a checkpoint of the closed log',
    `UPDATE record.checkpoint SET note = replace(note, '— t', '— x') WHERE log = 1`,
    'checkpoint-unsigned',
  ],
  ['a closing that is taken back', 'DELETE FROM record.log_closing', 'too-many'],
])('%s: found', async (_, statement, fault) => {
  const found = await faultsAfter(async (runner) => {
    await runner.query('ALTER TABLE record.leaf DROP CONSTRAINT leaf_position_unique');
    await runner.query(statement);
  });
  expect(found).toContain(fault);
});

test('a closing that was taken back, or was never signed, stops the sealer', async () => {
  const [closed] = await new LogQuery(owner).all();
  await owner.query('DELETE FROM record.log_closing');
  await expect(SealLog.takeUp(sealing, settings)).rejects.toThrow(LogBroken);
  await owner.query('INSERT INTO record.log_closing VALUES (1, 305, $1)', [closed?.closing?.statement]);
  await SealLog.takeUp(sealing, settings);
});

test('a checkpoint that is signed of a closed log after it was closed is found', async () => {
  const found = await faultsAfter((runner) =>
    runner.query(
      'INSERT INTO record.checkpoint SELECT 1, 310, note FROM record.checkpoint WHERE size = 305 AND log = 1',
    ),
  );
  expect(found).toContain('too-many');
});

test('a sealer that runs on adds nothing to a log that was closed, and a junk checkpoint gives up no more than itself', async () => {
  const running = await SealLog.takeUp(sealing, settings);
  await owner.query("INSERT INTO record.checkpoint VALUES (2, 308, 'x')");
  const closed = (await close({ ...REQUEST, reason: 'đang chạy' })) as ClosedLog;
  expect(closed.closing).toMatchObject({ origin: `${ORIGIN}/2`, size: 312, signed: 312 });
  await recordThings(database.dataSource.manager, 1);
  await expect(running.seal()).rejects.toThrow(LogWasClosed);
  expect((await new LogQuery(owner).newest(2))?.size).toBe(312);
  await owner.query('DELETE FROM record.checkpoint WHERE log = 2 AND size = 308');
  await record(0);
});

test('a late checkpoint takes the place of no larger one in what is remembered', async () => {
  const larger = await memory.recall();
  await memory.remember(await firstNoteOf(3));
  expect(await memory.recall()).toBe(larger);
});

/** The first checkpoint of a log. */
async function firstNoteOf(log: number): Promise<string> {
  const [{ note }] = await owner.query<[{ note: string }]>(
    'SELECT note FROM record.checkpoint WHERE log = $1 ORDER BY size LIMIT 1',
    [log],
  );
  return note;
}

test('a sealer that was cut short before it remembered the new log goes on with it', async () => {
  const before = memory.recall();
  const closed = (await close({ ...REQUEST, reason: 'lần hai' })) as ClosedLog;
  expect(closed.closing).toMatchObject({
    origin: `${ORIGIN}/3`,
    size: 314,
    signed: 314,
    next: `${ORIGIN}/4`,
  });
  await memory.remember((await before) ?? '');
  expect((await SealLog.takeUp(sealing, settings)).size).toBe(315);
  await record(3);
  const verified = await verifyRecord(database.dataSource, { witnessed: early });
  expect(verified.faults).toEqual([]);
  expect(verified).toMatchObject({ events: 318, closed: [{ size: 305 }, { size: 312 }, { size: 314 }] });
});

test('a database that lacks a log which was signed after its own is told, and the number of that log is not given again', async () => {
  const lost = { origin: `${ORIGIN}/6`, size: 400 };
  const note = signNote(checkpointText(lost.origin, { size: lost.size, root: EMPTY_ROOT }), [
    signer.of(lost.origin),
  ]);
  await memory.remember(writeNote(note));
  await expect(SealLog.takeUp(sealing, settings)).rejects.toThrow('an old backup');
  const { closing, statement } = (await close()) as ClosedLog;
  expect(closing).toMatchObject({ origin: `${ORIGIN}/4`, next: `${ORIGIN}/7`, lost });
  expect(statement).toContain(`\nlost ${lost.origin} 400\n`);
  await record(1);
  expect((await verifyRecord(database.dataSource, { witnessed: early })).faults).toEqual([]);
});
