import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Repositories } from '@vinhdanh/persistence';
import { saidBy } from '../support/command-line';
import { HttpCaller } from '../support/http-caller';
import { handIn, submitDossier, wordsOf } from '../support/http-dossiers';
import { startHttpStack, type HttpStack } from '../support/http-stack';
import { bringIntoForce, inNextForm } from '../support/later-release';
import { LEDGER_HEAD } from '../support/ledger-years';
import { bringLimits } from '../support/limits-scene';
import { until } from '../support/until';

jest.setTimeout(60_000);

const LAYERS = 'national,lang-son';
const NAME = 'Người Được Khen (hư cấu)';

/** As a release of a later form of rule files leaves it in force while this one runs. */
const UNREADABLE = inNextForm();

let stack: HttpStack;
let draft: string;
let holder: string;

/** What people read; of the office of the standing body only the rules say whose ledger it sees. */
const reads = async (): Promise<Readonly<Record<string, unknown>>> => {
  const applicant = await stack.as('mttq.lap-ho-so');
  const auditor = await stack.as('kiem-toan.lang-son', 'auditor');
  const standing = await stack.as('so-noi-vu.thuong-truc', 'secretary');
  const asked = [
    [applicant, '/api/drafts'],
    [applicant, `/api/drafts/${draft}`],
    [applicant, `/api/ledger/subjects/${holder}`],
    [auditor, '/api/ledger/subjects'],
    [auditor, `/api/ledger/subjects/${holder}`],
    [auditor, '/api/ledger/report?body=ubnd-tinh-lang-son&year=2026'],
    [auditor, `/api/subjects/${holder}`],
    [standing, '/api/ledger/subjects'],
    [standing, `/api/ledger/subjects/${holder}`],
    [standing, `/api/subjects/${holder}`],
    [standing, '/api/ledger/quarantine'],
    [standing, '/api/limits'],
  ] as const;
  const answers = [];
  for (const [caller, path] of asked) {
    const { status, body } = await caller.get(path);
    const who = caller === applicant ? 'applicant ' : caller === standing ? 'standing ' : '';
    answers.push([`${who}${path}`, { status, body }] as const);
  }
  return Object.fromEntries(answers);
};

interface Limit {
  readonly dueAt: string | null;
  readonly tone: string;
  readonly workingDaysLeft: number | null;
}

let before: Readonly<Record<string, unknown>>;
let after: Readonly<Record<string, unknown>>;

beforeAll(async () => {
  stack = await startHttpStack({ RULE_LAYERS: LAYERS });
  await bringLimits(stack, stack.database);
  const applicant = await stack.as('mttq.lap-ho-so');
  const { body } = await applicant.post('/api/drafts', wordsOf(await handIn(applicant, 'y'), ['report']));
  draft = (body as { id: string }).id;
  const { id } = await submitDossier(stack);
  await new Repositories(stack.database.dataSource.manager).ledgerDossiers.enter(
    {
      ...{ dossier: id, kind: 'person', name: NAME, position: 'Chuyên viên', award: 'HC-LD3' },
      decision: { number: '77/QĐ-CTN', date: '2026-11-01', body: 'chu-tich-nuoc' },
      submittedBy: 'mttq-tinh-lang-son',
    },
    '2026-11-22T03:00:00.000Z',
  );
  const auditor = await stack.as('kiem-toan.lang-son', 'auditor');
  const found = (await auditor.get('/api/ledger/subjects?search=duoc%20khen')).body as {
    items: ReadonlyArray<{ id: string }>;
  };
  holder = found.items[0]?.id ?? '';
  before = await reads();
  await bringIntoForce(stack.database, UNREADABLE);
  await until('the rules cannot be read', async () => {
    const { rules } = (await new HttpCaller(stack.url).get('/readyz')).body as unknown as {
      rules: { state: string };
    };
    return rules.state === 'unreadable';
  });
  after = await reads();
}, 180_000);
afterAll(() => stack.stop());

const bodyOf = <Body>(answers: Readonly<Record<string, unknown>>, path: string): Body =>
  (answers[path] as { body: Body }).body;

describe('while the rules in force cannot be read', () => {
  it('every page of what is recorded is served', () => {
    for (const [path, answer] of [...Object.entries(before), ...Object.entries(after)])
      expect([path, answer]).toMatchObject([path, { status: 200 }]);
  });

  it('who holds what since when is told as ever, by its names', () => {
    expect(bodyOf(after, `/api/ledger/subjects/${holder}`)).toMatchObject({
      name: NAME,
      holdings: [{ awardNameVi: 'Huân chương Lao động hạng Ba', decision: { date: '2026-11-01' } }],
    });
    const ledger = Object.keys(before).filter((path) => /ledger|\/api\/subjects/.test(path));
    expect(ledger).toHaveLength(9);
    expect(bodyOf<{ items: unknown[] }>(after, 'standing /api/ledger/subjects').items).toHaveLength(1);
    for (const path of ledger) expect([path, after[path]]).toEqual([path, before[path]]);
  });

  it('a draft is its words: nobody says what it lacks', () => {
    const [path, was] = [`applicant /api/drafts/${draft}`, `applicant /api/drafts`];
    const full = bodyOf<{ missing: readonly string[]; awardNameEn: string }>(before, path);
    expect(full.missing.length).toBeGreaterThan(0);
    expect(bodyOf(after, path)).toEqual({ ...full, missing: null });
    expect(bodyOf(after, was)).toEqual([{ ...full, missing: null }]);
  });

  it('limits end when it is recorded that they do, and their days are not counted', () => {
    const [counted, told] = [before, after].map((answers) =>
      bodyOf<{ counts: object; items: readonly Limit[] }>(answers, 'standing /api/limits'),
    );
    expect(told?.counts).toEqual(counted?.counts);
    const stands = ({ tone }: Limit): string => (tone === 'calm' || tone === 'amber' ? 'uncounted' : tone);
    expect(told?.items).toEqual(
      counted?.items.map((limit) => ({ ...limit, tone: stands(limit), workingDaysLeft: null })),
    );
    expect(new Set(told?.items.map(({ tone }) => tone))).toEqual(
      new Set(['red', 'uncounted', 'still', 'none']),
    );
  });

  it('what takes the rules is refused with their sentence: writing, eligibility, the awards that entries may name', async () => {
    const applicant = await stack.as('mttq.lap-ho-so');
    const auditor = await stack.as('kiem-toan.lang-son', 'auditor');
    const standing = await stack.as('so-noi-vu.thuong-truc', 'secretary');
    const keeper = await stack.as('quan-tri.lang-son', 'administrator');
    const form = new FormData();
    form.set('file', new File([ROW], 'x.csv', { type: 'text/csv' }));
    for (const answer of [
      await applicant.command(`/api/drafts/${draft}/submit`, { version: 1 }),
      await applicant.post('/api/drafts', wordsOf('0'.repeat(64))),
      await auditor.get(`/api/subjects/${holder}/eligibility`),
      await auditor.get('/api/ledger/awards'),
      await standing.get('/api/awards'),
      await keeper.post('/api/ledger/imports?dryRun=true', form),
    ])
      expect(answer).toMatchObject({
        status: 409,
        body: {
          code: 'rule-set-unreadable',
          detail: expect.stringMatching(/không đọc được bộ quy định/) as string,
        },
      });
    expect((await applicant.get(`/api/drafts/${draft}`)).body).toMatchObject({ version: 1 });
  });

  it('the command line refuses an import with the same sentence', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'unreadable-'));
    const path = join(directory, 'x.csv');
    writeFileSync(path, ROW);
    try {
      const settings = { DATABASE_URL: stack.database.url, RULE_LAYERS: LAYERS };
      await expect(saidBy(['ledger', 'import', path, '--dry-run'], settings)).rejects.toMatchObject({
        code: 1,
        stderr: expect.stringMatching(/^Phiên bản phần mềm đang chạy không đọc được bộ quy định/) as string,
      });
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});

it('whose ledger an officer sees is not guessed where no release noted it of the set in force', async () => {
  const standing = await stack.as('so-noi-vu.thuong-truc', 'secretary');
  await bringIntoForce(stack.database, inNextForm('# chưa bản nào ghi lại\n'), false);
  await until('the other set is in force', async () => {
    const { status } = await standing.get('/api/ledger/subjects');
    return status !== 200;
  });
  for (const path of ['/api/ledger/subjects', `/api/ledger/subjects/${holder}`, '/api/ledger/quarantine'])
    expect(await standing.get(path)).toMatchObject({ status: 409, body: { code: 'rule-set-unreadable' } });
  const auditor = await stack.as('kiem-toan.lang-son', 'auditor');
  expect((await auditor.get('/api/ledger/subjects')).body).toMatchObject({ items: [{ name: NAME }] });
});

const ROW = [LEDGER_HEAD.join(';'), LEDGER_HEAD.map(() => 'x').join(';')].join('\n');
