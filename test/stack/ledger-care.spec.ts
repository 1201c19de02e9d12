import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { saidBy } from '../support/command-line';
import type { HttpAnswer, HttpCaller } from '../support/http-caller';
import { startHttpStack, type HttpStack } from '../support/http-stack';
import { LEDGER_HEAD } from '../support/ledger-years';
import { spreadsheet } from '../support/spreadsheets';
import { countStatements } from '../support/statements';
import { stopWatches } from '../support/stop-watches';

const PROVINCE = 'ubnd-tinh-lang-son';
const EVIDENCE = 'Đã xem bản gốc quyết định (hư cấu).';

let stack: HttpStack;
let officer: HttpCaller;
let stranger: HttpCaller;
let directory: string;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'ledger-care-'));
  stack = await startHttpStack();
  officer = await stack.as('so-noi-vu.thuong-truc', 'secretary');
  stranger = await stack.as('mttq.lap-ho-so');
}, 60_000);
afterAll(async () => {
  await stack.stop();
  rmSync(directory, { recursive: true });
});

type Cells = Readonly<Record<string, string>>;

const GOOD: Cells = {
  subject_kind: 'cá nhân',
  name: 'Nông Thị Ví Dụ (hư cấu)',
  born: '30/04/1975',
  unit: 'Trường Giả Định',
  award: 'BK-BT',
  commendation: 'công trạng',
  decision_number: '12/QĐ-UBND',
  decision_date: '2021-12-20',
  decision_body: PROVINCE,
  year_from: '2021',
  submitted_by: PROVINCE,
};

const rowsOf = (lines: readonly Cells[]): string[][] => [
  [...LEDGER_HEAD],
  ...lines.map((line) => LEDGER_HEAD.map((id) => ({ ...GOOD, ...line })[id] ?? '')),
];

function bring(caller: HttpCaller, lines: readonly Cells[], query = ''): Promise<HttpAnswer> {
  const form = new FormData();
  const text = rowsOf(lines)
    .map((row) => row.join(';'))
    .join('\n');
  form.set('file', new File([text], 'khen-thuong.csv', { type: 'text/csv' }));
  return caller.post(`/api/ledger/imports${query}`, form);
}

async function vinhdanh<Answer>(...args: readonly string[]): Promise<Answer> {
  const said = await saidBy([...args, '--json'], { DATABASE_URL: stack.database.url });
  return JSON.parse(said) as Answer;
}

interface Line {
  readonly id: string;
  readonly cells: Cells;
}

const waiting = async (caller = officer): Promise<readonly Line[]> =>
  ((await caller.get('/api/ledger/quarantine')).body as unknown as { items: Line[] }).items;

describe('an import over HTTP', () => {
  const lines: readonly Cells[] = [{}, { year_from: '203', decision_number: '13/QĐ-UBND' }];

  it('writes nothing in a dry run, then enters the good lines and sets the doubtful ones aside', async () => {
    const dry = await bring(officer, lines, '?dryRun=true');
    expect([dry.status, dry.body]).toEqual([
      200,
      expect.objectContaining({ dryRun: true, entered: 1, quarantined: 1 }),
    ]);
    expect(await waiting()).toEqual([]);
    const done = await bring(officer, lines);
    expect(done.body).toMatchObject({
      dryRun: false,
      entered: 1,
      doubtful: [
        {
          line: 3,
          reasons: [
            { code: 'ledger-year-not-believable', sentence: expect.stringContaining('203') as string },
          ],
        },
      ],
    });
    expect((await bring(officer, lines)).body).toMatchObject({ repeated: true, entered: 1 });
  });

  it('is for who keeps the ledger', async () => {
    expect((await bring(stranger, [{}])).body.code).toBe('office-wrong-role');
    expect((await bring(stack.anyone, [{}])).status).toBe(401);
  });

  it.each([
    ['no ledger at all', 'name;fortune', 'ledger-column-unknown', 422],
    ['a PDF', '%PDF-1.7', 'ledger-file-kind', 415],
  ])('refuses %s', async (_what, text, code, status) => {
    const form = new FormData();
    form.set('file', new File([text], 'x.csv', { type: 'text/csv' }));
    const answer = await officer.post('/api/ledger/imports', form);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect((await officer.post('/api/ledger/imports?dryRun=maybe', form)).status).toBe(422);
  });
});

describe('a doubtful line over HTTP', () => {
  it('is refused with its columns, entered once under a key, and shown as resolved', async () => {
    const [line] = await waiting();
    const path = `/api/ledger/quarantine/${line?.id}`;
    expect((await officer.get(path)).body).toMatchObject({ candidates: { subjects: [{ name: GOOD.name }] } });
    const wrong = await officer.command(`${path}/enter`, {
      cells: { ...line?.cells, year_from: '2033' },
      evidence: EVIDENCE,
    });
    expect([wrong.status, wrong.body.errors?.map(({ pointer }) => pointer)]).toEqual([
      422,
      ['#/cells/year_from'],
    ]);
    const body = { cells: { ...line?.cells, year_from: '2021' }, evidence: EVIDENCE };
    const key = randomUUID();
    const [once, again] = [
      await officer.command(`${path}/enter`, body, key),
      await officer.command(`${path}/enter`, body, key),
    ];
    expect([once.status, once.body]).toEqual([200, again.body]);
    expect((await officer.command(`${path}/enter`, body)).body.code).toBe('ledger-line-resolved');
    expect((await officer.command(`${path}/enter`, { ...body, evidence: 'x' }, key)).body.code).toBe(
      'idempotency-key-reused',
    );
    expect((await officer.get(path)).body).toMatchObject({
      resolution: { resolution: 'entered', reason: EVIDENCE },
    });
    expect(await waiting()).toEqual([]);
  });

  it('is absent for who does not keep the ledger', async () => {
    await bring(officer, [{ year_from: '203', decision_number: '14/QĐ-UBND' }]);
    const [line] = await waiting();
    expect(await waiting(stranger)).toEqual([]);
    for (const path of [line?.id, randomUUID()].map((id) => `/api/ledger/quarantine/${id}`)) {
      expect((await stranger.get(path)).status).toBe(404);
      expect((await stranger.command(`${path}/leave-out`, { reason: 'x' })).status).toBe(404);
    }
    const path = `/api/ledger/quarantine/${line?.id}/leave-out`;
    expect((await officer.post(path, { reason: EVIDENCE })).body.code).toBe('idempotency-key-required');
    expect((await officer.command(path, { reason: ' ' })).body.code).toBe('reason-required');
    expect((await officer.command(path, { reason: EVIDENCE, fortune: 1 })).status).toBe(422);
    expect((await officer.command(path, { reason: EVIDENCE })).status).toBe(200);
  });
});

describe('a correction over HTTP', () => {
  it('takes the place of the wrong entry; search shows the right name', async () => {
    await bring(officer, [{ name: 'Lý Văn Sai (hư cấu)', decision_number: '15/QĐ-UBND' }]);
    const found = async () => (await officer.get('/api/ledger/subjects?search=ly%20van')).body.items ?? [];
    const [subject] = await found();
    const holdingsOf = async () =>
      (
        (await officer.get(`/api/ledger/subjects/${subject?.id}`)).body as unknown as {
          holdings: Array<{ id: string; status: string }>;
        }
      ).holdings;
    const [entry] = await holdingsOf();
    const decision = { number: '16/QĐ-UBND', date: '2022-01-10', body: PROVINCE };
    const path = `/api/ledger/entries/${entry?.id}/correct`;
    const body = { name: 'Lý Văn Đúng (hư cấu)', decision, evidence: EVIDENCE };
    expect((await stranger.command(path, body)).body.code).toBe('office-wrong-role');
    const { status, body: done } = await officer.command(path, body);
    expect([status, done]).toEqual([200, expect.objectContaining({ corrects: entry?.id })]);
    expect(await found()).toMatchObject([{ name: 'Lý Văn Đúng (hư cấu)' }]);
    expect((await holdingsOf()).map((holding) => holding.status).sort()).toEqual(['corrected', 'held']);
    expect((await officer.command(path, body)).body.code).toBe('ledger-entry-status-order');
  });

  it.each([
    [{ period: { from: 203, to: 2021 }, evidence: 'x' }, '#/year_from'],
    [{ period: { from: 'x', to: 2021 }, evidence: 'x' }, '#/period/from'],
    [{ category: 'king', evidence: 'x' }, '#/category'],
    [{ name: 'x' }, '#/evidence'],
    [{ decision: { number: '1', date: 'today', body: PROVINCE }, evidence: 'x' }, '#/decision/date'],
  ])('refuses %j', async (body, pointer) => {
    const [subject] = (await officer.get('/api/ledger/subjects?search=vi%20du')).body.items ?? [];
    const { holdings } = (await officer.get(`/api/ledger/subjects/${subject?.id}`)).body as unknown as {
      holdings: Array<{ id: string }>;
    };
    const answer = await officer.command(`/api/ledger/entries/${holdings[0]?.id}/correct`, body);
    expect([answer.status, answer.body.errors?.map((error) => error.pointer)]).toEqual([422, [pointer]]);
  });
});

it('a spreadsheet and a doubtful line go the same way on the command line', async () => {
  const path = join(directory, 'nam-2022.xlsx');
  const lines: readonly Cells[] = [
    { decision_number: '17/QĐ-UBND' },
    { decision_number: '18/QĐ-UBND', year_from: '203' },
  ];
  writeFileSync(path, await spreadsheet(rowsOf(lines)));
  expect(await vinhdanh('ledger', 'import', path, '--dry-run')).toMatchObject({ entered: 1, quarantined: 1 });
  expect(await vinhdanh('ledger', 'import', path)).toMatchObject({ entered: 1, quarantined: 1 });
  const { items } = await vinhdanh<{ items: Line[] }>('ledger', 'quarantine');
  expect(items).toHaveLength(1);
  const id = items[0]?.id ?? '';
  await expect(
    vinhdanh('ledger', 'resolve', id, '--set', 'year_from=2033', '--evidence', EVIDENCE),
  ).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('2033') as string,
  });
  const { entry } = await vinhdanh<{ entry: string }>(
    'ledger',
    'resolve',
    id,
    '--set',
    'year_from=2021',
    '--evidence',
    EVIDENCE,
  );
  const corrected = await vinhdanh(
    'ledger',
    'correct',
    entry,
    '--years',
    '2020-2021',
    '--evidence',
    EVIDENCE,
  );
  expect(corrected).toMatchObject({ corrects: entry });
  expect(await vinhdanh('ledger', 'enter-decided')).toEqual({ entered: 0 });
  for (const args of [
    ['resolve', 'x', '--evidence', 'y'],
    ['resolve', id, '--set', 'fortune=1', '--evidence', 'y'],
    ['correct', entry, '--number', '1', '--evidence', 'y'],
  ])
    await expect(vinhdanh('ledger', ...args)).rejects.toMatchObject({ code: 2 });
}, 60_000);

it('no page costs more than six statements', async () => {
  await stopWatches(stack);
  for (const path of ['quarantine', 'quarantine?resolved=true', 'subjects?search=vi']) {
    const count = await countStatements(stack.app.get(DataSource), () => officer.get(`/api/ledger/${path}`));
    expect(count).toBeLessThanOrEqual(6);
  }
});
