import type { ErasureCarriedOut } from '@vinhdanh/contracts';
import { UnitOfWork } from '@vinhdanh/persistence';
import { DOSSIER, SESSION } from '../../support/erasable';
import { FIRST, openErasingHouse, ORDER, ORDERED, SECOND, type ErasingHouse } from '../../support/erasing';

jest.setTimeout(60_000);

let house: ErasingHouse;

beforeEach(async () => {
  house = await openErasingHouse();
});
afterEach(() => house.close());

test('a file stays while something else carries it, and goes with the last order over it; what came anew stays', async () => {
  const other = '00000000-0000-4000-8000-0000000000ee';
  const carry = (): Promise<unknown> =>
    house.owner.query(
      `INSERT INTO read.thing_file (thing_kind, thing_id, sha256)
       SELECT 'dossier', $1, sha256 FROM read.thing_file WHERE thing_id = $2`,
      [other, DOSSIER],
    );
  await carry();
  const shared = await house.erasing.plan(ORDERED);
  const file = shared.kept.sharedFiles[0] ?? '';
  expect(shared).toMatchObject({ files: [], kept: { sharedFiles: [file] } });
  const earlier: ErasureCarriedOut = {
    ...{ seq: 1, type: 'erased', at: '2026-02-01T00:00:00.000Z', on: '2026-02-01', by: FIRST },
    ...{ confirmedBy: SECOND, order: ORDER, dossier: other, texts: [], histories: [] },
    ...{ files: [], stayed: [file] },
  };
  await new UnitOfWork(house.database.dataSource).run(({ record }) =>
    record.append('erasure', [{ id: other, tailHash: '', events: [earlier] }]),
  );
  const last = await house.erasing.plan(ORDERED);
  expect(last).toMatchObject({ files: [file], kept: { sharedFiles: [] } });
  await house.erasing.execute(ORDERED, SECOND, last.confirmation);
  expect(await house.files.has(file)).toBe(false);

  await house.files.put(Buffer.from('Báo cáo'));
  await house.owner.query(`UPDATE read.thing_file SET thing_id = gen_random_uuid() WHERE thing_id = $1`, [
    other,
  ]);
  expect(await house.erasing.again()).toMatchObject({ orders: 2, files: 0 });
  expect(await house.files.has(file)).toBe(true);
});

test('nothing is left by which a guess could be tried: hashes of requests, and reasons of before readings were events', async () => {
  const hash = 'f'.repeat(64);
  await house.owner.query(
    `INSERT INTO work.receipt (thing_kind, thing_id, update_id, seq, status, request) VALUES ('dossier', $1, 'u', 3, 'withdrawn', $2)`,
    [DOSSIER, hash],
  );
  await house.owner.query(`ALTER TABLE work.idempotency DROP CONSTRAINT idempotency_person_fk`);
  await house.owner.query(
    `INSERT INTO work.idempotency (person_id, key, request, answer, at)
     VALUES (gen_random_uuid(), 'key-of-the-dossier', $2, json_build_object('id', $1::text), now())`,
    [DOSSIER, hash],
  );
  await house.owner.query(`UPDATE record.event SET thing_kind = 'gone' WHERE thing_kind = 'reading'`);
  await house.owner.query('ALTER TABLE record.reading DROP CONSTRAINT reading_event');
  await house.owner.query('UPDATE record.reading SET event_id = NULL');
  const named = await house.erasing.plan({ ...ORDERED, members: ['name'] });
  expect(named.oldReasons).toBe(0);
  const { confirmation, oldReasons, kept } = await house.erasing.plan(ORDERED);
  expect([oldReasons, kept.guessable]).toEqual([1, [SESSION]]);
  const { event } = await house.erasing.execute(ORDERED, SECOND, confirmation);
  expect(event.oldReasons).toBe(1);
  const requests = await house.owner.query<unknown[]>(
    'SELECT request FROM work.receipt UNION ALL SELECT request FROM work.idempotency',
  );
  expect(requests).toEqual([{ request: '' }, { request: '' }]);
  const [reading] = await house.owner.query<unknown[]>('SELECT why FROM record.reading');
  expect(reading).toEqual({ why: '…' });
});
