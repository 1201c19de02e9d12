import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Repositories } from '@vinhdanh/persistence';
import { saidBy } from '../support/command-line';
import type { HttpCaller } from '../support/http-caller';
import { submitDossier } from '../support/http-dossiers';
import { startHttpStack, type HttpStack } from '../support/http-stack';
import { langSon2022 } from '../support/ledger-seeds';
import { ledgerFile } from '../support/ledger-years';

const PROVINCE = 'ubnd-tinh-lang-son';

let stack: HttpStack;
let officer: HttpCaller;
let directory: string;

interface Page {
  readonly items: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  readonly nextCursor: string | null;
}

/** The command line as people run it, against the stack of this test. */
const vinhdanh = (...args: readonly string[]): Promise<string> =>
  saidBy(args, { DATABASE_URL: stack.database.url });

/** Writes the file that a province would send. @returns its path */
function fileOf(name: string, text: string): string {
  const path = join(directory, name);
  writeFileSync(path, text);
  return path;
}

const json = async <Answer>(...args: readonly string[]): Promise<Answer> =>
  JSON.parse(await vinhdanh(...args, '--json')) as Answer;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'ledger-'));
  stack = await startHttpStack();
  officer = await stack.as('so-noi-vu.thuong-truc', 'secretary');
}, 60_000);
afterAll(async () => {
  await stack.stop();
  rmSync(directory, { recursive: true });
});

const found = async (caller: HttpCaller, query: string): Promise<Page> =>
  (await caller.get(`/api/ledger/subjects?${query}`)).body as unknown as Page;

describe('the year 2022 of Lạng Sơn', () => {
  it('goes in by the command line: a dry run first, then once', async () => {
    const path = fileOf('2022.csv', ledgerFile(langSon2022(PROVINCE)));
    const dry = await json('ledger', 'import', path, '--dry-run');
    expect(dry).toMatchObject({ dryRun: true, entered: 2_146, quarantined: 0 });
    expect((await found(officer, 'limit=1')).items).toEqual([]);
    expect(await json('ledger', 'import', path)).toMatchObject({ dryRun: false, entered: 2_146 });
    expect(await vinhdanh('ledger', 'import', path)).toContain('Không có gì thay đổi');
  }, 60_000);

  it('names what is doubtful, and enters the good lines of the same file', async () => {
    const [head = '', good = ''] = ledgerFile(langSon2022(PROVINCE)).split('\n');
    const renumbered = good.replace('1201/', '9999/');
    const path = fileOf('doubtful.csv', [head, renumbered, good.replace(';2021;', ';203;'), good].join('\n'));
    const answer = await vinhdanh('ledger', 'import', path);
    expect(answer).toContain('3 dòng: 1 vào sổ');
    expect(answer).toMatch(/dòng 3: Năm 203 .*\[ledger-year-not-believable\]/);
    expect(answer).toMatch(/dòng 4: .*\[ledger-line-already-entered\]/);
    const kept = await stack.database.dataSource.query<Array<{ line: number }>>(
      'SELECT line FROM work.ledger_quarantine ORDER BY line',
    );
    expect(kept).toEqual([{ line: 3 }, { line: 4 }]);
  });

  it('is reported by the API and on the command line, to the unit', async () => {
    const { status, body } = await officer.get(`/api/ledger/report?body=${PROVINCE}&year=2022`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      body: { id: PROVINCE },
      levels: [
        { level: 'province', instances: 2_091 },
        { level: 'state', instances: 55 + 1 },
      ],
    });
    const args = ['--body', PROVINCE, '--year', '2022', '--api', stack.url];
    const lines = await vinhdanh('ledger', 'report', ...args);
    expect(lines).toContain('1652/2091 = 79.01 %');
  });
});

describe('subjects', () => {
  it('are found by words without marks, page by page, each once', async () => {
    const seen: string[] = [];
    let cursor: string | null = '';
    do {
      const page: Page = await found(officer, `search=vi%20thi%20VI%20du&limit=7&cursor=${cursor}`);
      expect(page.items.every(({ name }) => name.includes('Vi Thị Ví Dụ'))).toBe(true);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen.length).toBeGreaterThan(7);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('are shown with what they hold and what became of it', async () => {
    const [{ entry, subject } = { entry: '', subject: '' }] = await stack.database.dataSource.query<
      Array<{ entry: string; subject: string }>
    >(
      `SELECT id AS entry, subject_id AS subject FROM work.ledger_entry WHERE decision_number = '1201/QĐ-CTN'`,
    );
    const decision = ['--number', '5/QĐ-CTN', '--date', '2023-05-01', '--body', 'chu-tich-nuoc'];
    const because = ['--reason', 'Kê khai không đúng (hư cấu).'];
    await vinhdanh('ledger', 'change', entry, 'stripped', ...decision, ...because);
    await expect(
      vinhdanh('ledger', 'change', entry, 'cancelled', ...decision, ...because),
    ).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Không thể ghi') as string,
    });
    const { body } = await officer.get(`/api/ledger/subjects/${subject}`);
    expect(body).toMatchObject({
      id: subject,
      kind: 'person',
      category: 'other-leader',
      units: [{ from: '2022-11-04', to: '2022-11-04' }],
    });
    const { holdings } = body as { holdings: readonly object[] };
    expect(holdings).toContainEqual(
      expect.objectContaining({
        id: entry,
        award: 'HC-LD3',
        status: 'stripped',
        source: { dossier: null, file: '2022.csv', line: 2 },
        history: [
          expect.objectContaining({
            status: 'stripped',
            reason: 'Kê khai không đúng (hư cấu).',
            at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) as string,
            decision: expect.objectContaining({ number: '5/QĐ-CTN', date: '2023-05-01' }) as object,
          }),
        ],
      }),
    );
    const report = (await officer.get(`/api/ledger/report?body=${PROVINCE}&year=2022`)).body;
    expect(report).toMatchObject({ levels: [{ instances: 2_091 }, { level: 'state', instances: 55 }] });
  });
});

describe('a merge', () => {
  const subjectOf = async (number: string): Promise<string> => {
    const rows = await stack.database.dataSource.query<Array<{ id: string }>>(
      'SELECT subject_id AS id FROM work.ledger_entry WHERE decision_number = $1 ORDER BY import_line LIMIT 1',
      [number],
    );
    return rows[0]?.id ?? '';
  };

  it('shows one subject with the awards of both, and cannot be done twice', async () => {
    const [kept, merged] = [await subjectOf('5020/QĐ-UBND'), await subjectOf('5030/QĐ-UBND')];
    const { name } = (await officer.get(`/api/ledger/subjects/${merged}`)).body as unknown as {
      name: string;
    };
    const merge = ['ledger', 'merge', kept, merged, '--evidence', 'Cùng số căn cước (hư cấu).'];
    await vinhdanh(...merge);
    const { body } = await officer.get(`/api/ledger/subjects/${merged}`);
    expect(body).toMatchObject({ id: kept });
    const one = body as unknown as { name: string; formerNames: string[]; holdings: object[] };
    expect([one.name, ...one.formerNames]).toContain(name);
    expect(one.holdings).toHaveLength(2);
    await expect(vinhdanh(...merge)).rejects.toMatchObject({ code: 1 });
  });
});

describe('who may see', () => {
  it('award officers and auditors see their jurisdiction, all others nothing', async () => {
    const [subject] = (await found(officer, 'limit=1')).items;
    const path = `/api/ledger/subjects/${subject?.id}`;
    const report = `/api/ledger/report?body=${PROVINCE}&year=2022`;
    for (const seer of [officer, await stack.as('kiem-toan.lang-son'), await stack.as('quan-tri.lang-son')]) {
      expect((await seer.get(path)).status).toBe(200);
      expect((await seer.get(report)).status).toBe(200);
    }
    const strangers = [
      await stack.as('van-linh.thuong-truc', 'secretary'),
      await stack.as('mttq.lap-ho-so'),
      await stack.as('ubnd-lang-son.chu-tich', 'head'),
      await stack.as('thanh-tra.lang-son'),
    ];
    for (const stranger of strangers) {
      expect((await stranger.get(path)).status).toBe(404);
      expect((await stranger.get(report)).status).toBe(404);
      expect((await found(stranger, '')).items).toEqual([]);
    }
    expect((await stack.anyone.get(path)).status).toBe(401);
  });

  it('applicants see what their own dossiers brought', async () => {
    const applicant = await stack.as('mttq.lap-ho-so');
    const { id } = await submitDossier(stack);
    await new Repositories(stack.database.dataSource.manager).ledgerDossiers.enter(
      {
        dossier: id,
        kind: 'person',
        name: 'Người Được Khen (hư cấu)',
        position: 'Chuyên viên',
        award: 'HC-LD3',
        decision: { number: '77/QĐ-CTN', date: '2026-11-01', body: 'chu-tich-nuoc' },
        submittedBy: 'mttq-tinh-lang-son',
      },
      '2026-11-22T03:00:00.000Z',
    );
    const { items } = await found(applicant, 'search=duoc%20khen');
    expect(items.map(({ name }) => name)).toEqual(['Người Được Khen (hư cấu)']);
    expect((await applicant.get(`/api/ledger/subjects/${items[0]?.id}`)).body).toMatchObject({
      holdings: [{ source: { dossier: id } }],
    });
    expect((await found(await stack.as('van-linh.lap-ho-so'), 'search=duoc%20khen')).items).toEqual([]);
  });
});

describe('bad input', () => {
  it.each([
    [`subjects?search=${'x'.repeat(101)}`, 'search'],
    ['subjects?limit=many', 'limit'],
    ['subjects?limit=0', 'limit'],
    ['subjects?limit=201', 'limit'],
    ['subjects?kind=cat', 'kind'],
    ['subjects?search=a&search=b', 'search'],
    ['subjects?fortune=1', 'fortune'],
    ['report?year=2022', 'body'],
    [`report?body=${PROVINCE}`, 'year'],
    [`report?body=${PROVINCE}&year=203`, 'year'],
    [`report?body=${PROVINCE}&year=2022.5`, 'year'],
    [`report?body=${PROVINCE}&year=two`, 'year'],
    [`report?body=${'x'.repeat(101)}&year=2022`, 'body'],
    [`report?body=${PROVINCE}&year=2022&by=me`, 'by'],
  ])('refuses %s', async (query, field) => {
    const { status, body } = await officer.get(`/api/ledger/${query}`);
    expect([status, body.code]).toEqual([422, 'validation-failed']);
    expect(body.errors?.map(({ pointer }) => pointer)).toEqual([`#/${field}`]);
    for (const { detail } of body.errors ?? []) expect(detail).toMatch(/\S.*\.$/);
  });

  it('answers what cannot be an id, a place or a body as absent', async () => {
    expect((await officer.get('/api/ledger/subjects/7')).status).toBe(404);
    expect((await officer.get('/api/ledger/subjects?cursor=nowhere')).body.code).toBe('cursor-invalid');
    expect((await officer.get('/api/ledger/report?body=nowhere&year=2022')).status).toBe(404);
  });

  it.each([
    ['a file that is not there', ['ledger', 'import', '/nowhere/at-all.csv']],
    ['no file', ['ledger', 'import']],
    ['a report without a year', ['ledger', 'report', '--body', PROVINCE]],
    ['a word that is none', ['ledger', 'burn']],
  ])('the command line refuses %s with its usage code', async (_what, args) => {
    await expect(vinhdanh(...args)).rejects.toMatchObject({ code: 2 });
  });
});
