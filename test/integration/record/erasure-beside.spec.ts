import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { Clock, EraseByOrder, type OrderedErasure } from '@vinhdanh/application';
import type { ErasureCarriedOut } from '@vinhdanh/contracts';
import { createDataSource, UnitOfWork } from '@vinhdanh/persistence';
import { LocalFileStore } from '@vinhdanh/files';
import { createTestDatabase, type TestDatabase } from '../../support/database';
import { DOSSIER, recordErasable, SESSION } from '../../support/erasable';
import { actor } from '../../support/fixtures';

jest.setTimeout(60_000);

const FIRST = actor('administrator', 'province');
const SECOND = actor('administrator', 'province', { person: 'another', office: 'another' });
const ORDER = { number: '12/QĐ-SNV', day: '2026-02-01', issuedBy: 'Sở Nội vụ', article: 'Điều 14(1)' };
const ORDERED: OrderedErasure = { order: ORDER, by: FIRST, dossier: DOSSIER, members: [], attachments: true };

let database: TestDatabase;
let eraser: DataSource;
let owner: DataSource;
let files: LocalFileStore;
let directory: string;
let erasing: EraseByOrder;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'erasure-'));
  files = new LocalFileStore(directory);
  database = await createTestDatabase();
  await recordErasable(database, (await files.put(Buffer.from('Báo cáo'))).sha256);
  const settings = { applicationName: 'erasure', poolSize: 1 };
  eraser = await createDataSource({ ...settings, url: database.eraserUrl }).initialize();
  owner = await createDataSource({ ...settings, url: database.ownerUrl }).initialize();
  const forgotten = { runsOf: () => Promise.resolve([]), forget: () => Promise.resolve() };
  erasing = new EraseByOrder(new UnitOfWork(eraser), forgotten, files, new Clock());
});
afterEach(async () => {
  await Promise.all([eraser.destroy(), owner.destroy()]);
  await database.drop();
  rmSync(directory, { recursive: true });
});

test('a file stays while something else carries it, and goes with the last order over it; what came anew stays', async () => {
  const other = '00000000-0000-4000-8000-0000000000ee';
  const carry = (): Promise<unknown> =>
    owner.query(
      `INSERT INTO read.thing_file (thing_kind, thing_id, sha256)
       SELECT 'dossier', $1, sha256 FROM read.thing_file WHERE thing_id = $2`,
      [other, DOSSIER],
    );
  await carry();
  const shared = await erasing.plan(ORDERED);
  const file = shared.kept.sharedFiles[0] ?? '';
  expect(shared).toMatchObject({ files: [], kept: { sharedFiles: [file] } });
  const earlier: ErasureCarriedOut = {
    ...{ seq: 1, type: 'erased', at: '2026-02-01T00:00:00.000Z', on: '2026-02-01', by: FIRST },
    ...{ confirmedBy: SECOND, order: ORDER, dossier: other, texts: [], histories: [] },
    ...{ files: [], stayed: [file] },
  };
  await new UnitOfWork(database.dataSource).run(({ record }) =>
    record.append('erasure', [{ id: other, tailHash: '', events: [earlier] }]),
  );
  const last = await erasing.plan(ORDERED);
  expect(last).toMatchObject({ files: [file], kept: { sharedFiles: [] } });
  await erasing.execute(ORDERED, SECOND, last.confirmation);
  expect(await files.has(file)).toBe(false);

  await files.put(Buffer.from('Báo cáo'));
  await owner.query(`UPDATE read.thing_file SET thing_id = gen_random_uuid() WHERE thing_id = $1`, [other]);
  expect(await erasing.again()).toMatchObject({ orders: 2, files: 0 });
  expect(await files.has(file)).toBe(true);
});

test('nothing is left by which a guess could be tried: hashes of requests, and reasons of before readings were events', async () => {
  const hash = 'f'.repeat(64);
  await owner.query(
    `INSERT INTO work.receipt (thing_kind, thing_id, update_id, seq, status, request) VALUES ('dossier', $1, 'u', 3, 'withdrawn', $2)`,
    [DOSSIER, hash],
  );
  await owner.query(`ALTER TABLE work.idempotency DROP CONSTRAINT idempotency_person_fk`);
  await owner.query(
    `INSERT INTO work.idempotency (person_id, key, request, answer, at)
     VALUES (gen_random_uuid(), 'key-of-the-dossier', $2, json_build_object('id', $1::text), now())`,
    [DOSSIER, hash],
  );
  await owner.query(`UPDATE record.event SET thing_kind = 'gone' WHERE thing_kind = 'reading'`);
  await owner.query('ALTER TABLE record.reading DROP CONSTRAINT reading_event');
  await owner.query('UPDATE record.reading SET event_id = NULL');
  const named = await erasing.plan({ ...ORDERED, members: ['name'] });
  expect(named.oldReasons).toBe(0);
  const { confirmation, oldReasons, kept } = await erasing.plan(ORDERED);
  expect([oldReasons, kept.guessable]).toEqual([1, [SESSION]]);
  const { event } = await erasing.execute(ORDERED, SECOND, confirmation);
  expect(event.oldReasons).toBe(1);
  const requests = await owner.query<unknown[]>(
    'SELECT request FROM work.receipt UNION ALL SELECT request FROM work.idempotency',
  );
  expect(requests).toEqual([{ request: '' }, { request: '' }]);
  const [reading] = await owner.query<unknown[]>('SELECT why FROM record.reading');
  expect(reading).toEqual({ why: '…' });
});
