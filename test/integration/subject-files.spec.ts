import { randomUUID } from 'node:crypto';
import { ImportLedger, KeepLedger, knownAwards, Clock } from '@vinhdanh/application';
import type { SubjectFact } from '@vinhdanh/domain';
import { SubjectFileQuery, UnitOfWork, type Viewer } from '@vinhdanh/persistence';
import { loadLaw } from '@vinhdanh/rules';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { today } from '../support/days';
import { LEDGER_HEAD } from '../support/ledger-years';
import { Register } from '../support/register';
import { countStatements } from '../support/statements';
import { sheetReader } from '../support/sheet-reader';
import { SubjectDesk, viewerOf } from '../support/subject-desk';

jest.setTimeout(30_000);

let database: TestDatabase;
let desk: SubjectDesk;
let officer: Viewer;
let elsewhere: Viewer;
let preparer: Viewer;
let stranger: Viewer;

beforeEach(async () => {
  database = await createTestDatabase();
  desk = new SubjectDesk(database);
  const register = await Register.seed(database.dataSource);
  officer = viewerOf(await register.appoint('secretary', 'unit'));
  elsewhere = viewerOf(await register.appoint('secretary', 'police'));
  preparer = viewerOf(await register.appoint('applicant', 'unit'));
  stranger = viewerOf(await register.appoint('applicant', 'police'));
});
afterEach(() => database.drop());

const rating = (year: number): SubjectFact => ({ kind: 'rating', year, rating: 'excellent' });

/** Awards of a person from a file, as a unit would send them. */
async function held(...lines: ReadonlyArray<Readonly<Record<string, string>>>): Promise<void> {
  const rows = lines.map((line) => LEDGER_HEAD.map((id) => line[id] ?? '').join(';'));
  const file = { name: 'so.csv', bytes: Buffer.from([LEDGER_HEAD.join(';'), ...rows].join('\n')) };
  const { person, office } = officer;
  const importer = { person: person.id, office: office?.id ?? '', roots: null };
  const awards = knownAwards(loadLaw(['national']));
  const work = new ImportLedger(new UnitOfWork(database.dataSource), awards, sheetReader(), new Clock());
  expect(await work.execute(file, importer, false)).toMatchObject({ entered: lines.length });
}

const TITLE = {
  subject_kind: 'person',
  name: 'Nguyễn Văn Hồ Sơ (hư cấu)',
  born: '30/04/1980',
  unit: 'Trường Tiểu học Thử Nghiệm',
  award: 'DH-CSTDCS',
  commendation: 'merit',
  decision_number: '12/QĐ',
  decision_date: '2026-01-10',
  decision_body: 'unit',
  year_from: '2025',
  submitted_by: 'unit',
};
const BORN = { bornOn: '1980-04-30', birthYear: 1980 };

describe('who a subject is', () => {
  it('is the holder whom the ledger knows by name, birth date and unit', async () => {
    await held(TITLE);
    const { id, isNew } = await desk.register(officer, BORN);
    expect(isNew).toBe(false);
    expect((await desk.show.file(officer, id)).holdings).toHaveLength(1);
  });

  it('is somebody else for the same name with another birth date', async () => {
    await held(TITLE);
    const other = await desk.register(officer, { bornOn: '1981-01-01', birthYear: 1981 });
    expect(other.isNew).toBe(true);
    expect((await desk.show.file(officer, other.id)).holdings).toEqual([]);
  });

  it('needs evidence for the same name and birth date in another unit, and takes a former one', async () => {
    await held(TITLE);
    const moved = { ...BORN, unit: 'Trường Khác' };
    await expect(desk.register(officer, moved)).rejects.toThrow('subject-needs-evidence');
    expect((await desk.register(officer, { ...moved, formerUnit: TITLE.unit })).isNew).toBe(false);
    expect((await desk.register(officer, { ...moved, subject: 'new', unit: 'Trường Thứ Ba' })).isNew).toBe(
      true,
    );
  });

  it('stays the same through a change of name that its papers show', async () => {
    await held(TITLE);
    const renamed = { ...BORN, name: 'Nguyễn Văn Tên Mới (hư cấu)', formerName: TITLE.name };
    const { id, isNew } = await desk.register(officer, renamed);
    expect(isNew).toBe(false);
    expect(await desk.show.file(officer, id)).toMatchObject({
      name: 'Nguyễn Văn Tên Mới (hư cấu)',
      formerNames: [TITLE.name],
    });
  });

  it('is one for two registrations on the same card, and a contradiction is refused', async () => {
    const card = { identifierHash: 'a'.repeat(64), ...BORN };
    const { id } = await desk.register(officer, card);
    expect(await desk.register(officer, { ...card, unit: 'Trường Khác' })).toEqual({ id, isNew: false });
    await expect(desk.register(officer, { ...card, bornOn: '1990-01-01', birthYear: 1990 })).rejects.toThrow(
      'ledger-identity-conflict',
    );
  });

  it('keeps its file when it is merged into another', async () => {
    const kept = await desk.register(officer, BORN);
    const other = await desk.register(officer, { subject: 'new', unit: 'Trường Khác' });
    await desk.write(officer, other.id, rating(2024));
    await held(
      { ...TITLE, subject: kept.id },
      { ...TITLE, subject: other.id, born: '', decision_number: '13/QĐ' },
    );
    const { person, office } = officer;
    const keeper = { person: person.id, office: office?.id ?? '', roots: null };
    await new KeepLedger(new UnitOfWork(database.dataSource), new Clock()).merge(
      kept.id,
      other.id,
      'Cùng một người.',
      keeper,
    );
    const file = await desk.show.file(officer, other.id);
    expect(file.id).toBe(kept.id);
    expect(file.facts).toHaveLength(1);
    expect((await desk.files.one(kept.id)).file).toMatchObject({ ratings: [{ year: 2024 }] });
    await desk.write(officer, kept.id, { kind: 'death', on: '2026-01-02' });
    expect(await new SubjectFileQuery(database.dataSource).deaths([other.id])).toEqual(
      new Map([[other.id, '2026-01-02']]),
    );
  });
});

describe('a file', () => {
  it('is what was recorded, less what was corrected, and shows all of it', async () => {
    const { id } = await desk.register(officer, BORN);
    const wrong = await desk.write(officer, id, rating(2024));
    await desk.write(officer, id, rating(2025));
    await desk.correct(officer, wrong, { kind: 'rating', year: 2024, rating: 'good' });
    expect((await desk.files.one(id)).file.ratings).toEqual([
      { year: 2024, rating: 'good' },
      { year: 2025, rating: 'excellent' },
    ]);
    const { facts } = await desk.show.file(officer, id);
    expect(facts.map(({ corrects }) => corrects)).toEqual([null, null, wrong]);
    await expect(desk.correct(officer, wrong, null)).rejects.toThrow('fact-corrected');
  });

  it('holds a year, a name and an end once', async () => {
    const { id } = await desk.register(officer, BORN);
    const work = {
      kind: 'work',
      name: 'SK-01',
      work: 'initiative',
      scope: 'unit',
      year: 2025,
      used: [],
    } as const;
    await desk.write(officer, id, work);
    await desk.write(officer, id, rating(2025));
    for (const twice of [rating(2025), { ...work, name: 'sk-01 ', year: 2024 }] as const)
      await expect(desk.write(officer, id, twice)).rejects.toThrow('fact-twice');
    const taken = await desk.write(officer, id, rating(2023));
    await desk.correct(officer, taken, null);
    await desk.write(officer, id, rating(2023));
  });

  it.each<[string, SubjectFact]>([
    ['effective-date-in-future', { kind: 'open-matter', matter: 'press', since: '2999-01-01', until: null }],
    ['fact-invalid', { kind: 'rating', year: 203, rating: 'good' }],
    ['fact-invalid', { kind: 'leave', leave: 'maternity', from: '2025-03-01', to: '2025-02-01' }],
    ['fact-not-for-kind', { kind: 'dissolution', on: '2025-01-01' }],
  ])('refuses what cannot be true: %s', async (code, fact) => {
    const { id } = await desk.register(officer, BORN);
    await expect(desk.write(officer, id, fact)).rejects.toThrow(code);
    expect((await desk.show.file(officer, id)).facts).toEqual([]);
  });

  it('uses up a work for the award that names it', async () => {
    const { id } = await desk.register(officer, BORN);
    await desk.write(officer, id, {
      ...{ kind: 'work', name: 'SK-01', work: 'initiative', scope: 'province', year: 2025, used: [] },
    });
    await held({ ...TITLE, achievement: 'SK-01' });
    const { initiatives } = (await desk.files.one(id)).file;
    expect(initiatives).toMatchObject([{ id: 'SK-01', used: [{ award: 'DH-CSTDCS', serving: 'title' }] }]);
  });

  it('cannot be changed or emptied by the application', async () => {
    for (const statement of ['UPDATE work.subject_fact SET year = 1', 'DELETE FROM work.subject_fact'])
      await expect(database.dataSource.query(statement)).rejects.toMatchObject({ code: '42501' });
  });
});

describe('somebody whose file the office may not see', () => {
  const known = async (): Promise<string> => {
    await held(TITLE);
    const [one] = (await desk.show.search(officer, {})).items;
    return one?.id ?? '';
  };
  const hidden = (id: string) => expect(desk.show.file(elsewhere, id)).rejects.toThrow('not-found');

  it('is not opened by name and unit, nor by the year of birth', async () => {
    const id = await known();
    for (const claim of [{}, { birthYear: 1980 }])
      expect((await desk.register(elsewhere, claim)).id).not.toBe(id);
    await hidden(id);
  });

  it('is as unknown by id as an id of nobody', async () => {
    const id = await known();
    for (const subject of [id, randomUUID()])
      await expect(desk.register(elsewhere, { ...BORN, subject })).rejects.toThrow('subject-unknown');
    await hidden(id);
  });

  it('is opened to a secretary by whole birth date and unit, or by the card', async () => {
    const id = await known();
    expect(await desk.register(elsewhere, BORN)).toEqual({ id, isNew: false });
    const card = { name: 'Người Có Thẻ (hư cấu)', identifierHash: 'b'.repeat(64) };
    const { id: holder } = await desk.register(officer, card);
    expect(await desk.register(elsewhere, { ...card, unit: 'Khác' })).toEqual({ id: holder, isNew: false });
  });

  it('is never opened to an applicant', async () => {
    const id = await known();
    const card = { name: 'Người Có Thẻ (hư cấu)', identifierHash: 'b'.repeat(64) };
    await desk.register(officer, card);
    expect((await desk.register(stranger, BORN)).id).not.toBe(id);
    await expect(desk.register(stranger, card)).rejects.toThrow('subject-unknown');
    await expect(desk.register(stranger, { subject: id })).rejects.toThrow('subject-unknown');
  });
});

it('gives no name to a subject that was chosen by its id alone', async () => {
  const { id } = await desk.register(officer, BORN);
  const chosen = { subject: id, name: 'Một Tên Khác (hư cấu)' };
  expect(await desk.register(officer, chosen)).toEqual({ id, isNew: false });
  expect(await desk.show.file(officer, id)).toMatchObject({ name: TITLE.name, formerNames: [] });
});

describe('who sees a file', () => {
  it('are the officers of the bodies that keep it, and those who prepare their dossiers; nobody else', async () => {
    const { id } = await desk.register(officer, BORN);
    for (const seer of [officer, preparer]) expect((await desk.show.file(seer, id)).id).toBe(id);
    await expect(desk.show.file(elsewhere, id)).rejects.toThrow('not-found');
    await expect(desk.ask.all(elsewhere, id)).rejects.toThrow('not-found');
    await expect(desk.write(elsewhere, id, rating(2025))).rejects.toThrow('not-found');
    await expect(desk.write(preparer, id, rating(2025))).rejects.toThrow('office-wrong-role');
    expect((await desk.show.search(elsewhere, {})).items).toEqual([]);
    expect((await desk.show.search(preparer, { search: 'ho so' })).items).toHaveLength(1);
    expect((await desk.candidates.overview(elsewhere, { body: 'unit' })).subjects).toBe(0);
  });
});

describe('what it costs', () => {
  it('is at most six statements for all awards of one subject, and as many for a list', async () => {
    for (let index = 0; index < 20; index++)
      await desk.register(officer, { subject: 'new', name: `Người ${index} (hư cấu)` });
    const { id } = await desk.register(officer, BORN);
    await desk.write(officer, id, rating(Number(today().slice(0, 4)) - 1));
    const statements = (work: () => Promise<unknown>) => countStatements(database.dataSource, work);
    expect(await statements(() => desk.ask.all(officer, id))).toBeLessThanOrEqual(6);
    expect(await statements(() => desk.show.file(officer, id))).toBeLessThanOrEqual(6);
    const page = () => desk.candidates.forAward(officer, { award: 'DH-CSTDCS' });
    expect(await statements(page)).toBeLessThanOrEqual(6);
    const { counts, items } = await page();
    expect(counts).toMatchObject({ eligible: 1, other: 20 });
    expect(items[0]).toMatchObject({ subject: { id }, group: 'eligible' });
  });
});
