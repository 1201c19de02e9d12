import { ImportLedger, knownAwards, ReportLedger, Clock, type Imported } from '@vinhdanh/application';
import { isLocalDate, type Actor } from '@vinhdanh/domain';
import { LedgerReportQuery, OrganizationQuery, UnitOfWork } from '@vinhdanh/persistence';
import { loadLaw } from '@vinhdanh/rules';
import { sheetReader } from '../support/sheet-reader';
import { spreadsheet } from '../support/spreadsheets';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { laoCai2021, langSon2022, provincialYear } from '../support/ledger-seeds';
import { ledgerFile, type GivenAwards } from '../support/ledger-years';
import { Register } from '../support/register';

const AWARDS = knownAwards(loadLaw(['national']));
const BODIES = [
  ['chu-tich-nuoc', 'Chủ tịch nước', 'president'],
  ['thu-tuong-chinh-phu', 'Thủ tướng Chính phủ', 'government'],
  ['ubnd-tinh-lao-cai', 'Ủy ban nhân dân tỉnh Lào Cai', 'province'],
  ['ubnd-tinh-lang-son', 'Ủy ban nhân dân tỉnh Lạng Sơn', 'province'],
] as const;

let database: TestDatabase;
let clerk: Actor;
beforeEach(async () => {
  database = await createTestDatabase();
  const register = await Register.seed(database.dataSource);
  clerk = await register.appoint('administrator', 'province');
  for (const [id, name, level] of BODIES)
    await database.dataSource.query(
      `INSERT INTO work.organization (id, name_vi, name_en, level, place_vi, from_date)
       VALUES ($1, $2, $2, $3, 'Thử Nghiệm', '2000-01-01')`,
      [id, name, level],
    );
});
afterEach(() => database.drop());

const importing = (groups: readonly GivenAwards[], dryRun = false): Promise<Imported> =>
  importText(ledgerFile(groups), dryRun);

const importText = (text: string, dryRun = false): Promise<Imported> =>
  importBytes('khen-thuong.csv', Buffer.from(text, 'utf8'), dryRun);

function importBytes(name: string, bytes: Buffer, dryRun = false): Promise<Imported> {
  const importer = { person: clerk.person, office: clerk.office, roots: null };
  return new ImportLedger(new UnitOfWork(database.dataSource), AWARDS, sheetReader(), new Clock()).execute(
    { name, bytes },
    importer,
    dryRun,
  );
}

/** The same lines as a spreadsheet, with its dates as dates. */
const importSheet = async (groups: readonly GivenAwards[]): Promise<Imported> => {
  const rows = ledgerFile(groups)
    .split('\n')
    .map((line) => line.split(';').map((cell) => (isLocalDate(cell) ? new Date(`${cell}T00:00:00Z`) : cell)));
  return importBytes('khen-thuong.xlsx', await spreadsheet(rows));
};

const report = (body: string, year: number) =>
  new ReportLedger(
    new LedgerReportQuery(database.dataSource),
    new OrganizationQuery(database.dataSource),
    AWARDS,
  ).execute(body, year);

const sizes = async (): Promise<unknown> => {
  const [row] = await database.dataSource.query<unknown[]>(
    `SELECT (SELECT count(*)::int FROM work.ledger_entry) AS entries,
       (SELECT count(*)::int FROM work.ledger_subject) AS subjects,
       (SELECT count(*)::int FROM work.ledger_quarantine) AS quarantined,
       (SELECT count(*)::int FROM work.ledger_import) AS imports`,
  );
  return row;
};

describe('the year 2021 of Lào Cai', () => {
  const PROVINCE = 'ubnd-tinh-lao-cai';

  it.each([
    ['a CSV file', importing],
    ['a spreadsheet', importSheet],
  ])('is imported whole from %s and reported to the unit', async (_what, bring) => {
    const imported = await bring(laoCai2021(PROVINCE));
    expect(imported).toMatchObject({ lines: 3_247, entered: 3_247, quarantined: 0, newSubjects: 3_169 });
    const { total, levels } = await report(PROVINCE, 2021);
    expect(total).toEqual({ instances: 3_247, subjects: 3_169 });
    const [province, state] = levels;
    expect(levels.map(({ level }) => level)).toEqual(['province', 'state']);
    expect(state).toMatchObject({ instances: 116, subjects: 116 });
    expect(province).toMatchObject({ instances: 3_131, subjects: 3_053 });
    const counts = province?.awards.map(({ award, kind, instances, subjects }) => [
      award,
      kind,
      instances,
      subjects,
    ]);
    expect(counts).toEqual([
      ['BK-BT', 'collective', 312, 312],
      ['BK-BT', 'person', 1_978, 1_900],
      ['DH-CO-BT', 'collective', 115, 115],
      ['DH-CSTD-BT', 'person', 35, 35],
      ['HH-TINH', 'person', 691, 691],
    ]);
    expect(115 + 35 + 312 + 1_978 + 691).toBe(province?.instances);
    expect(province?.kinds).toEqual([
      { kind: 'collective', instances: 427, subjects: 427 },
      { kind: 'person', instances: 2_704, subjects: 2_626 },
    ]);
    expect((await report(PROVINCE, 2020)).total).toEqual({ instances: 0, subjects: 0 });
  });

  it('imported again changes nothing, and a dry run writes nothing', async () => {
    const dry = await importing(laoCai2021(PROVINCE), true);
    expect(dry).toMatchObject({ dryRun: true, entered: 3_247, quarantined: 0 });
    expect(await sizes()).toEqual({ entries: 0, subjects: 0, quarantined: 0, imports: 0 });
    await importing(laoCai2021(PROVINCE));
    const once = await sizes();
    expect(await importing(laoCai2021(PROVINCE))).toMatchObject({ repeated: true, entered: 3_247 });
    expect(await sizes()).toEqual(once);
  });
});

describe('the year 2022 of Lạng Sơn', () => {
  const PROVINCE = 'ubnd-tinh-lang-son';

  it.each([
    ['percentage points', { direct: 998, all: 1_525 }, '65.44', { points: '+13.56', relative: '+20.72' }],
    ['a relative change', { direct: 1_045, all: 1_502 }, '69.57', { points: '+9.43', relative: '+13.56' }],
  ])('is reported with both readings of "up 13.56 %": as %s', async (_reading, before, percent, change) => {
    await importing(provincialYear(PROVINCE, 2021, 36, before));
    expect(await importSheet(langSon2022(PROVINCE))).toMatchObject({ entered: 2_146, quarantined: 0 });
    const { total, levels } = await report(PROVINCE, 2022);
    expect(total.instances).toBe(55 + 2_091);
    const level = (name: string) => levels.find((each) => each.level === name);
    expect(level('state')).toMatchObject({ instances: 55 });
    expect(level('province')).toMatchObject({ instances: 2_091 });
    expect(level('province')?.awards).toContainEqual(
      expect.objectContaining({ award: 'DH-CO-BT', kind: 'collective', instances: 38 }),
    );
    expect(level('province')?.directWorkers).toEqual({
      share: { numerator: 1_652, denominator: 2_091, percent: '79.01' },
      before: { numerator: before.direct, denominator: before.all, percent },
      change,
    });
  });
});
