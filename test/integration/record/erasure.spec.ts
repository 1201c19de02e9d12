import {
  ArchivedFiles,
  Clock,
  EraseByOrder,
  FindLeftOutside,
  verifyRecord,
  type OrderedErasure,
  type Refused,
} from '@vinhdanh/application';
import type { EngineErasure } from '@vinhdanh/contracts';
import { ArchiveQuery, BundleQuery, rebuildReadModels, UnitOfWork } from '@vinhdanh/persistence';
import { eraseTexts } from '@vinhdanh/record';
import { erasureFinding } from '../../../apps/cli/doctor/examine-erasures';
import { DOSSIER, NAMES, SESSION } from '../../support/erasable';
import {
  FIRST,
  FORGOTTEN,
  openErasingHouse,
  ORDER,
  ORDERED,
  SECOND,
  type ErasingHouse,
} from '../../support/erasing';
import { newSigner, sealAll } from '../../support/sealed-record';

jest.setTimeout(60_000);

const signer = newSigner();
let house: ErasingHouse;

beforeEach(async () => {
  house = await openErasingHouse();
  await sealAll(house.database, signer);
});
afterEach(() => house.close());

/** An archive lists the file as erased, and does not wait for it as for one that the store has lost. */
async function expectErasedNotLost(sha256: string): Promise<void> {
  const { dataSource } = house.database;
  const archived = new ArchivedFiles(new BundleQuery(dataSource), new ArchiveQuery(dataSource), house.files);
  const wanted = { sha256, title: 'Báo cáo', number: null, day: null, isSigned: false };
  const lost = { ...wanted, sha256: 'a'.repeat(64) };
  expect(await archived.firstLost([wanted])).toBeUndefined();
  expect(await archived.firstLost([wanted, lost])).toBe(lost);
  expect((await archived.sort([wanted, lost])).lost.map(({ isErased }) => isErased)).toEqual([true, false]);
}

/** Every row of every table with a text that says the name. */
async function tablesWith(name: string): Promise<readonly string[]> {
  const tables = await house.owner.query<Array<{ name: string }>>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname IN ('record', 'read', 'work') ORDER BY 1`,
  );
  const found: string[] = [];
  for (const table of tables) {
    const rows = await house.owner.query<unknown[]>(
      `SELECT 1 FROM ${table.name} row WHERE row::text ILIKE '%' || $1 || '%' LIMIT 1`,
      [name],
    );
    if (rows.length > 0) found.push(table.name);
  }
  return found;
}

const shown = (): Promise<unknown> =>
  house.owner.query(
    `SELECT d.*, 'd' AS of FROM read.dossier d UNION ALL
     SELECT id, '', seq, phase, '', '', '', NULL, NULL, organization_id, NULL, NULL, false, changed_at, changed_at, state, 's'
     FROM read.session ORDER BY id`,
  );

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: Refused) => error.refusal.code,
  );

test('an order takes a subject out of everything, says so in the record, and nothing that was signed changes', async () => {
  expect(await tablesWith(NAMES.subject)).toEqual([
    'read.dossier',
    'read.session',
    'record.event',
    'record.reading',
  ]);
  const plan = await house.erasing.plan(ORDERED);
  expect(plan.texts.map(({ kind, seq }) => `${kind} ${seq}`)).toEqual([
    'dossier 1',
    'dossier 3',
    'reading 1',
    'session 1',
    'session 4',
  ]);
  expect(plan.files).toHaveLength(1);
  expect(await tablesWith(NAMES.subject)).toHaveLength(4);

  const { event, id } = await house.erasing.execute(ORDERED, SECOND, plan.confirmation);
  expect(event).toMatchObject({ type: 'erased', order: ORDER, dossier: DOSSIER, confirmedBy: SECOND });
  expect(await tablesWith(NAMES.subject)).toEqual([]);
  expect(await tablesWith('nong van den')).toEqual([]);
  expect(await tablesWith(NAMES.other)).toEqual(['read.session', 'record.event']);
  expect(await house.files.has(plan.files[0] ?? '')).toBe(false);
  await expectErasedNotLost(plan.files[0] ?? '');

  await sealAll(house.database, signer);
  const places = event.texts.flatMap((text) => text.places).length;
  expect(await verifyRecord(house.database.dataSource)).toMatchObject({
    faults: [],
    erased: places,
    erasureOrders: 1,
  });
  const before = await shown();
  await rebuildReadModels(house.database.dataSource);
  expect(await shown()).toEqual(before);
  const [kept] = await house.owner.query<Array<{ body: unknown }>>(
    `SELECT body FROM record.event WHERE thing_kind = 'erasure' AND thing_id = $1`,
    [id],
  );
  expect(kept?.body).toEqual(event);
  expect(await codeOf(house.erasing.plan(ORDERED))).toBe('erasure-nothing-left');
});

test('who does it, without whom it is not done, and what was not listed', async () => {
  const { confirmation } = await house.erasing.plan(ORDERED);
  const carried = (ordered: OrderedErasure, by = SECOND, code = confirmation): Promise<string> =>
    codeOf(house.erasing.execute(ordered, by, code));
  expect(await carried(ORDERED, FIRST)).toBe('erasure-needs-second-person');
  expect(await carried(ORDERED, SECOND, '0123456789ab')).toBe('erasure-plan-changed');
  expect(await carried({ ...ORDERED, attachments: false })).toBe('erasure-plan-changed');
  expect(await carried({ ...ORDERED, order: { ...ORDER, number: '13/QĐ-SNV' } })).toBe(
    'erasure-plan-changed',
  );
  const refusals: ReadonlyArray<readonly [Partial<OrderedErasure>, string]> = [
    [{ order: { ...ORDER, number: ' ' } }, 'erasure-order-incomplete'],
    [{ order: { ...ORDER, article: 'Điều 14\n' } }, 'erasure-order-incomplete'],
    [{ order: { ...ORDER, issuedBy: 'x'.repeat(301) } }, 'erasure-order-incomplete'],
    [{ order: { ...ORDER, day: '2026-02-30' } }, 'erasure-order-day'],
    [{ order: { ...ORDER, day: '2999-01-01' } }, 'erasure-order-day'],
    [{ members: ['salary'] }, 'erasure-member-unknown'],
    [{ dossier: '00000000-0000-4000-8000-00000000dead' }, 'not-found'],
  ];
  for (const [more, code] of refusals)
    expect(await codeOf(house.erasing.plan({ ...ORDERED, ...more }))).toBe(code);
  await house.owner.query(`UPDATE read.session SET phase = 'minuted'`);
  expect(await carried(ORDERED)).toBe('erasure-thing-open');
  await house.owner.query(`UPDATE read.session SET phase = 'delivered'`);
  const running: EngineErasure = {
    ...FORGOTTEN,
    runsOf: () => Promise.resolve([{ runId: SESSION, isRunning: true }]),
  };
  const ended: EngineErasure = {
    ...FORGOTTEN,
    runsOf: () => Promise.resolve([{ runId: SESSION, isRunning: false }]),
  };
  const withEngine = (engine: EngineErasure) =>
    new EraseByOrder(new UnitOfWork(house.eraser), engine, house.files, new Clock());
  expect(await codeOf(withEngine(running).plan(ORDERED))).toBe('erasure-thing-open');
  expect(await codeOf(withEngine(ended).plan(ORDERED))).toBe('erasure-history-not-stored');
  expect(await tablesWith(NAMES.subject)).toHaveLength(4);
  expect(await carried(ORDERED)).toBe('done');
});

test('an order may name what goes: the name alone', async () => {
  const ordered = { ...ORDERED, members: ['name', 'subject'], attachments: false };
  const { confirmation, texts } = await house.erasing.plan(ordered);
  expect(texts.flatMap(({ places }) => places).every((place) => /\/(name|subject)$/.test(place))).toBe(true);
  await house.erasing.execute(ordered, SECOND, confirmation);
  const [row] = await house.owner.query<Array<{ name: string; position: string }>>(
    `SELECT subject_name AS name, state->'content'->'subject'->>'position' AS position FROM read.dossier`,
  );
  expect(row).toEqual({ name: '…', position: 'Giám đốc' });
});

test('what is blanked without an order, and what comes back after one, is found; an order carried out again takes it away', async () => {
  const { confirmation } = await house.erasing.plan(ORDERED);
  const copy = await house.owner.query<Array<{ body: string; seals: string }>>(
    `SELECT body::text, seals::text FROM record.event WHERE thing_kind = 'dossier' AND type = 'withdrawn'`,
  );
  await house.owner.query(
    `UPDATE record.event SET body = jsonb_set(body, '{reason}', '"…"'), seals = $1
     WHERE thing_kind = 'dossier' AND type = 'withdrawn'`,
    [JSON.stringify({ '/reason': { erased: commitmentOfReason(copy[0]) } })],
  );
  const event = { kind: 'dossier', id: DOSSIER, seq: 3 };
  const unordered = { fault: 'erased-without-order', event, place: '/reason' };
  expect((await verifyRecord(house.database.dataSource)).faults).toEqual([unordered]);
  const putBack = (): Promise<unknown> =>
    house.owner.query(
      `UPDATE record.event SET body = $1, seals = $2 WHERE thing_kind = 'dossier' AND type = 'withdrawn'`,
      [copy[0]?.body, copy[0]?.seals],
    );
  await putBack();
  await house.erasing.execute(ORDERED, SECOND, confirmation);
  await sealAll(house.database, signer);
  await putBack();
  expect((await verifyRecord(house.database.dataSource)).faults).toEqual([
    { ...unordered, fault: 'erasure-undone' },
  ]);
  expect(await house.erasing.again()).toMatchObject({ orders: 1, texts: 1 });
  expect((await verifyRecord(house.database.dataSource)).faults).toEqual([]);
  expect(await tablesWith(NAMES.subject)).toEqual([]);
});

function commitmentOfReason(row: { body: string; seals: string } | undefined): string {
  const event = {
    body: JSON.parse(row?.body ?? '') as unknown,
    salt: '',
    seals: JSON.parse(row?.seals ?? '') as never,
  };
  return (eraseTexts(event, ['/reason']).seals['/reason'] as { erased: string }).erased;
}

test('the role that erases may do nothing else', async () => {
  for (const statement of [
    "UPDATE record.event SET commitment = ''",
    "UPDATE record.event SET type = ''",
    'DELETE FROM record.event',
    "UPDATE record.history SET sha256 = ''",
    'DELETE FROM read.dossier',
    'SELECT password_hash FROM work.account',
    'SELECT 1 FROM work.ballot_box',
  ])
    await expect(house.eraser.query(statement)).rejects.toMatchObject({ code: '42501' });
});

test('the doctor tells of an order whose files a crash left on the disk, until it is carried out again', async () => {
  const { database, eraser, files, file, erasing } = house;
  const left = new FindLeftOutside(new UnitOfWork(database.dataSource), FORGOTTEN, files);
  expect(erasureFinding(await left.execute()).isWell).toBe(true);
  const crash = new Error('power is gone');
  const crashing = { erase: () => Promise.reject(crash) };
  const { confirmation } = await erasing.plan(ORDERED);
  const cut = new EraseByOrder(new UnitOfWork(eraser), FORGOTTEN, crashing, new Clock());
  await expect(cut.execute(ORDERED, SECOND, confirmation)).rejects.toBe(crash);
  expect(await files.has(file)).toBe(true);

  const found = await left.execute();
  expect(found).toEqual({ orders: 1, unfinished: [ORDER.number], files: 1, runs: 0 });
  expect(erasureFinding(found)).toMatchObject({
    isWell: false,
    state: expect.stringContaining(ORDER.number) as string,
    advice: expect.stringContaining('vinhdanh erase --again') as string,
  });
  await erasing.again();
  expect(await left.execute()).toEqual({ orders: 1, unfinished: [], files: 0, runs: 0 });
});
