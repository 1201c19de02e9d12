import { randomUUID } from 'node:crypto';
import {
  decisionKey,
  nameKey,
  submit,
  type Actor,
  type DossierEvent,
  type SubjectKind,
} from '@vinhdanh/domain';
import { EnterDecided } from '@vinhdanh/application';
import { createDataSource, rebuildReadModels, UnitOfWork } from '@vinhdanh/persistence';
import { Projector } from '../../activities';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { eventually } from '../support/eventually';
import { LedgerHouse } from '../support/ledger-house';
import { NOW, submission, TODAY } from '../support/fixtures';
import { Register } from '../support/register';

/** A database is made for it, on a machine that may be busy. */
jest.setTimeout(30_000);

let database: TestDatabase;
let projector: Projector;
let applicant: Actor;

beforeAll(async () => {
  database = await createTestDatabase();
  projector = new Projector(new UnitOfWork(database.dataSource));
  applicant = await (await Register.seed(database.dataSource)).appoint('applicant', 'unit');
});
afterAll(() => database.drop());

interface Entry {
  readonly subject: string;
  readonly dossier: string;
  readonly [column: string]: unknown;
}

const entries = (): Promise<Entry[]> =>
  database.dataSource.query<Entry[]>(
    `SELECT subject_id AS subject, dossier_id AS dossier, award, kind, decision_number, decision_date, decision_body,
       submitted_by, subject_name, import_id FROM work.ledger_entry ORDER BY entered_at, decision_number, id`,
  );

/** A dossier from its submission to its decision. */
function decided(
  kind: SubjectKind,
  name: string,
  number: string,
  by = applicant,
): { id: string; events: DossierEvent[] } {
  const id = randomUUID();
  const { person, organization } = by;
  const { content } = submission();
  const opening = submission({
    id,
    code: `HS-${id.slice(0, 8)}`,
    applicant: { person, organization },
    content: { ...content, subject: { kind, name, position: 'Chuyên viên, Trường Thử Nghiệm' } },
  });
  const decision = { round: randomUUID(), number, file: 'f'.repeat(64), signedOn: TODAY };
  const head = { at: NOW, on: TODAY, by: 'system' as const };
  return {
    id,
    events: [
      ...submit(opening, by, NOW),
      { seq: 3, ...head, type: 'decided', step: 'central.decide', decision },
    ],
  };
}

const project = ({ id, events }: ReturnType<typeof decided>): Promise<unknown> =>
  projector.project({ thing: 'dossier', id, events });

test('a decided dossier is entered once, however often it is projected and its read model rebuilt', async () => {
  const dossier = decided('person', 'Người Thử (hư cấu)', '7/QĐ-CTN');
  await Promise.all([project(dossier), project(dossier)]);
  await project(dossier);
  await rebuildReadModels(database.dataSource);
  expect(await entries()).toEqual([
    {
      subject: expect.any(String) as string,
      dossier: dossier.id,
      award: 'HC-LD3',
      kind: 'unknown',
      decision_number: '7/QĐ-CTN',
      decision_date: TODAY,
      decision_body: 'centre',
      submitted_by: 'unit',
      subject_name: 'Người Thử (hư cấu)',
      import_id: null,
    },
  ]);
});

test('the kind of commendation that was chosen for the dossier is carried to its entry', async () => {
  const { id, events } = decided('person', 'Người Công Trạng (hư cấu)', '9/QĐ-CTN');
  const [first, ...rest] = events;
  if (first?.type !== 'submitted') throw new Error('no submission');
  const content = { ...first.submission.content, commendation: 'merit' as const };
  const opening = { ...first, submission: { ...first.submission, content } };
  await projector.project({ thing: 'dossier', id, events: [opening, ...rest] });
  expect((await entries()).find((entry) => entry.dossier === id)).toMatchObject({ kind: 'merit' });
});

test('a dossier that is not decided brings nothing', async () => {
  const before = await entries();
  const { id, events } = decided('person', 'Người Chờ (hư cấu)', '8/QĐ-CTN');
  await projector.project({ thing: 'dossier', id, events: events.slice(0, 2) });
  expect(await entries()).toEqual(before);
});

test('persons of one name stay two, a collective of the same body is the one of before', async () => {
  const subjectsOf = async (kind: SubjectKind, name: string): Promise<number> => {
    const dossiers = ['21/QĐ-CTN', '22/QĐ-CTN'].map((number) => decided(kind, name, number));
    for (const dossier of dossiers) await project(dossier);
    const ours = (await entries()).filter((entry) => dossiers.some(({ id }) => id === entry.dossier));
    expect(ours).toHaveLength(2);
    return new Set(ours.map(({ subject }) => subject)).size;
  };
  expect(await subjectsOf('person', 'Người Trùng Tên (hư cấu)')).toBe(2);
  expect(await subjectsOf('collective', 'Tổ Thử Nghiệm (hư cấu)')).toBe(1);
});

test('a decision that came from a file before is not entered again, whoever shares the name', async () => {
  const name = 'Người Đã Ghi Sổ (hư cấu)';
  const [subject, file, entry] = [randomUUID(), randomUUID(), randomUUID()];
  const add = (statement: string, values: readonly unknown[]): Promise<unknown> =>
    database.dataSource.query(statement, [...values]);
  const { person, office } = applicant;
  await add(
    `INSERT INTO work.ledger_import VALUES ($1::text::uuid, $1::text, 'so.csv', $2, $3, now(), 1, 1, 1, 0)`,
    [file, person, office],
  );
  await add(`INSERT INTO work.ledger_subject (id, kind, created_at) VALUES ($1, 'person', now())`, [subject]);
  await add(`INSERT INTO work.ledger_name VALUES ($1, $2, $3, $2, $4)`, [
    subject,
    nameKey(name),
    name,
    TODAY,
  ]);
  await add(
    `INSERT INTO work.ledger_entry (id, subject_id, award, kind, decision_number, decision_key, decision_date,
       decision_body, submitted_by, basis, subject_name, subject_unit, unit_key, import_id, import_line, entered_at)
     VALUES ($1, $2, 'HC-LD3', 'merit', '31/QĐ-CTN', $3, $4, 'centre', 'unit', '{}', $5, '', '', $6, 2, now())`,
    [entry, subject, decisionKey('31/QĐ-CTN'), TODAY, name, file],
  );
  const [first, second] = [decided('person', name, '31/QĐ-CTN'), decided('person', name, '31/QĐ-CTN')];
  for (const dossier of [first, second, first]) await project(dossier);
  const ours = (await entries()).filter((each) => each.subject_name === name);
  expect(ours.map(({ dossier }) => dossier).sort()).toEqual([null, second.id].sort());
  const noted = await database.dataSource.query<unknown[]>(
    'SELECT dossier_id, entry_id FROM work.ledger_dossier',
  );
  expect(noted).toEqual([{ dossier_id: first.id, entry_id: entry }]);
});

test('a decision at the moment of an import is not missed: it waits, and finds the line of the file', async () => {
  const house = await LedgerHouse.open();
  const officer = await house.register.appoint('applicant', 'unit');
  const name = 'Người Cùng Lúc (hư cấu)';
  const dossier = decided('person', name, '41/QĐ-CTN', officer);
  const source = house.database.dataSource;
  const own = new Projector(house.unitOfWork);
  const line = {
    name,
    born: '',
    award: 'HC-LD3',
    decision_number: '41/QĐ-CTN',
    decision_date: TODAY,
    decision_body: 'centre',
    year_from: '',
    submitted_by: 'unit',
  };
  let projected: Promise<unknown> | undefined;
  await house.unitOfWork.run(async ({ ledger }) => {
    await ledger.lock();
    projected = own.project({ thing: 'dossier', ...dossier });
    await eventually(async () => {
      const waits = await source.query<unknown[]>(
        `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
           AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
      );
      return waits.length > 0 || undefined;
    });
  });
  await Promise.all([projected, house.bring(line)]);
  const [counts] = await source.query<unknown[]>(
    `SELECT (SELECT count(*)::int FROM work.ledger_entry WHERE award = 'HC-LD3') AS entries,
       (SELECT count(*)::int FROM work.ledger_dossier) + (SELECT count(*)::int FROM work.ledger_quarantine) AS others`,
  );
  expect(counts).toEqual({ entries: 1, others: 1 });
  await house.database.drop();
});

test('dossiers that were decided before the ledger was kept are entered by a command, once, but those that were erased', async () => {
  const house = await LedgerHouse.open();
  const officer = await house.register.appoint('applicant', 'unit');
  const own = new Projector(house.unitOfWork);
  for (const number of ['51/QĐ-CTN', '52/QĐ-CTN', '53/QĐ-CTN', '54/QĐ-CTN'])
    await own.project({
      thing: 'dossier',
      ...decided('person', `Người ${number} (hư cấu)`, number, officer),
    });
  const owner = await createDataSource({
    url: house.database.ownerUrl,
    applicationName: 'before',
  }).initialize();
  await owner.query('TRUNCATE work.ledger_subject, read.ledger_subject CASCADE');
  await owner.query(`UPDATE read.dossier SET subject_name = '…' WHERE subject_name LIKE 'Người 53%'`);
  await owner.query(
    `UPDATE read.dossier SET state = state || '{"posthumous": {"diedOn": "…"}}' WHERE subject_name LIKE 'Người 54%'`,
  );
  await owner.destroy();
  const enter = new EnterDecided(house.unitOfWork);
  expect([await enter.execute(), await enter.execute()]).toEqual([2, 0]);
  expect((await house.subjects('nguoi')).map((subject) => subject.awards)).toEqual([1, 1]);
  await house.database.drop();
});

const TABLES = [
  'dossier',
  'entry',
  'subject',
  'name',
  'entry_status',
  'import',
  'merge',
  'quarantine',
  'resolution',
];

test.each(TABLES)('the application role may neither change nor remove rows of ledger_%s', async (table) => {
  const [{ column = '' } = {}] = await database.dataSource.query<Array<{ column: string }>>(
    `SELECT column_name AS column FROM information_schema.columns
     WHERE table_schema = 'work' AND table_name = $1 AND is_identity = 'NO' ORDER BY ordinal_position LIMIT 1`,
    [`ledger_${table}`],
  );
  for (const statement of [
    `UPDATE work.ledger_${table} SET ${column} = ${column}`,
    `DELETE FROM work.ledger_${table}`,
    `TRUNCATE work.ledger_${table}`,
  ])
    await expect(database.dataSource.query(statement)).rejects.toMatchObject({ code: '42501' });
});
