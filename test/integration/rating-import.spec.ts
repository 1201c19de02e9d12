import { randomUUID } from 'node:crypto';
import { Clock, ImportRatings, type ImportedRatings } from '@vinhdanh/application';
import { SubjectQuery, UnitOfWork, type Viewer } from '@vinhdanh/persistence';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { Register } from '../support/register';
import { sheetReader } from '../support/sheet-reader';
import { SubjectDesk, viewerOf } from '../support/subject-desk';
import { until } from '../support/until';

const HEAD = 'họ tên;ngày sinh;đơn vị;năm;xếp loại;tài liệu;ngày tài liệu';
const DOCUMENT = 'Quyết định số 9/QĐ (hư cấu);05/01/2026';
const row = (name: string, year: string, rating: string): string =>
  `${name};30/04/1980;Trường Tiểu học Thử Nghiệm;${year};${rating};${DOCUMENT}`;

let database: TestDatabase;
let desk: SubjectDesk;
let officer: Viewer;

beforeEach(async () => {
  database = await createTestDatabase();
  desk = new SubjectDesk(database);
  officer = viewerOf(await (await Register.seed(database.dataSource)).appoint('secretary', 'unit'));
});
afterEach(() => database.drop());

interface Options {
  readonly roots?: readonly string[];
  readonly dryRun?: boolean;
}

const importing = (rows: readonly string[], options: Options = {}): Promise<ImportedRatings> =>
  importText([HEAD, ...rows].join('\n'), options);

function importText(
  text: string,
  { roots = ['unit'], dryRun = false }: Options = {},
): Promise<ImportedRatings> {
  const { dataSource } = database;
  const subjects = new SubjectQuery(dataSource);
  const work = new ImportRatings(new UnitOfWork(dataSource), subjects, sheetReader(), new Clock());
  const importer = { person: officer.person.id, office: officer.office?.id ?? '', roots };
  return work.execute(Buffer.from(text), importer, dryRun);
}

const registered = async (name: string): Promise<string> =>
  (await desk.register(officer, { name, bornOn: '1980-04-30', birthYear: 1980 })).id;

const codesOf = ({ doubtful }: ImportedRatings): ReadonlyArray<readonly [number, string]> =>
  doubtful.flatMap(({ number, reasons }) => reasons.map(({ code }) => [number, code] as const));

it('enters the ratings of a year once, each with its document', async () => {
  const [one, other] = [await registered('Người Một (hư cấu)'), await registered('Người Hai (hư cấu)')];
  const rows = [row('Người Một (hư cấu)', '2025', 'Xuất sắc'), row('NGƯỜI HAI (hư cấu)', '2025', 'good')];
  expect(await importing(rows, { dryRun: true })).toMatchObject({ lines: 2, entered: 2, doubtful: [] });
  expect((await desk.show.file(officer, one)).facts).toEqual([]);
  expect(await importing(rows)).toMatchObject({ entered: 2, known: 0 });
  expect(await importing(rows)).toMatchObject({ entered: 0, known: 2, doubtful: [] });
  expect((await desk.files.one(one)).file.ratings).toEqual([{ year: 2025, rating: 'excellent' }]);
  const { facts } = await desk.show.file(officer, other);
  expect(facts).toMatchObject([{ document: 'Quyết định số 9/QĐ (hư cấu)', documentDate: '2026-01-05' }]);
});

it('names what is doubtful and enters the good lines of the same file', async () => {
  await registered('Người Một (hư cấu)');
  const imported = await importing([
    row('Người Một (hư cấu)', '2025', 'tốt'),
    row('Người Một (hư cấu)', '203', 'tốt'),
    row('Người Một (hư cấu)', '2024', 'tàm tạm'),
    row('Người Một (hư cấu)', '2025', 'xuất sắc'),
    row('Người Không Ai Biết (hư cấu)', '2025', 'tốt'),
    'một;ô',
  ]);
  expect(imported).toMatchObject({ lines: 6, entered: 1 });
  expect(codesOf(imported)).toEqual(
    expect.arrayContaining([
      [3, 'ledger-year-not-believable'],
      [4, 'ledger-word-unknown'],
      [5, 'fact-twice'],
      [6, 'ledger-subject-unknown'],
      [7, 'ledger-column-count'],
    ]),
  );
});

it('waits for whoever is writing into one of the files, and finds what was written', async () => {
  const subject = await registered('Người Một (hư cấu)');
  const { dataSource } = database;
  const waits = async (): Promise<boolean> => {
    const rows = await dataSource.query<
      object[]
    >(`SELECT 1 FROM pg_locks l JOIN pg_database d ON d.oid = l.database
      WHERE d.datname = current_database() AND l.locktype = 'advisory' AND NOT l.granted`);
    return rows.length > 0;
  };
  const fact = { kind: 'rating', year: 2025, rating: 'good' } as const;
  const typed = { id: randomUUID(), subject, kind: fact.kind, year: fact.year, fact };
  const source = { document: 'Quyết định số 1/QĐ (hư cấu)', documentDate: '2026-01-05' };
  const by = { person: officer.person.id, office: officer.office?.id ?? '', at: new Clock().now() };
  const imported = await new UnitOfWork(dataSource).run(async ({ subjects }) => {
    await subjects.lock(subject);
    const importingNow = importing([row('Người Một (hư cấu)', '2025', 'xuất sắc')]);
    await until('the import waits', waits);
    await subjects.addFact({ ...typed, ...source, corrects: null, reason: null }, by);
    return { importingNow };
  });
  expect(codesOf(await imported.importingNow)).toEqual([[2, 'fact-twice']]);
  expect((await desk.show.file(officer, subject)).facts).toHaveLength(1);
});

it('finds nobody outside of the bodies of who imports', async () => {
  await registered('Người Một (hư cấu)');
  const imported = await importing([row('Người Một (hư cấu)', '2025', 'tốt')], { roots: ['police'] });
  expect(codesOf(imported)).toEqual([[2, 'ledger-subject-unknown']]);
});

it.each([
  ['a column that is none', 'họ tên;vận may', 'ledger-column-unknown'],
  ['a head without required columns', 'họ tên;đơn vị', 'ledger-columns-missing'],
  ['a column twice', `${HEAD};năm`, 'ledger-column-twice'],
])('refuses %s', async (_what, head, code) => {
  await expect(importText(head)).rejects.toThrow(code);
});
