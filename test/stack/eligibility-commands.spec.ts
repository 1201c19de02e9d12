import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saidBy } from '../support/command-line';
import type { HttpCaller } from '../support/http-caller';
import { startHttpStack, type HttpStack } from '../support/http-stack';
import { LEDGER_HEAD } from '../support/ledger-years';

const NAME = 'Nông Văn Bậc Thang (hư cấu)';

let stack: HttpStack;
let officer: HttpCaller;
let directory: string;

/** The command line as people run it, against the stack of this test. */
const vinhdanh = (...args: readonly string[]): Promise<string> =>
  saidBy(args, { DATABASE_URL: stack.database.url });

const asked = (...args: readonly string[]): Promise<string> =>
  vinhdanh(...args, '--api', stack.url, '--as', 'kiem-toan.lang-son');

const TITLE = {
  subject_kind: 'person',
  name: NAME,
  born: '30/04/1975',
  unit: 'Ban Phong trào',
  award: 'DH-CSTDCS',
  commendation: 'merit',
  decision_body: 'mttq-tinh-lang-son',
  submitted_by: 'mttq-tinh-lang-son',
};

/** Three grassroots titles in a row, and the provincial one that stood on them. */
const LINES: ReadonlyArray<Readonly<Record<string, string>>> = [
  ...[2021, 2022, 2023].map((year) => ({
    ...{ ...TITLE, decision_number: `1/${year}`, decision_date: `${year + 1}-01-15` },
    year_from: String(year),
  })),
  {
    ...{ ...TITLE, award: 'DH-CSTD-BT', decision_number: '77/QĐ-UBND', decision_date: '2024-03-01' },
    ...{ decision_body: 'ubnd-tinh-lang-son', year_from: '2023' },
  },
];

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'eligibility-'));
  stack = await startHttpStack();
  officer = await stack.as('mttq.thuong-truc', 'secretary');
  const path = join(directory, 'titles.csv');
  const rows = LINES.map((line) => LEDGER_HEAD.map((id) => line[id] ?? '').join(';'));
  writeFileSync(path, [LEDGER_HEAD.join(';'), ...rows].join('\n'));
  await vinhdanh('ledger', 'import', path);
}, 90_000);
afterAll(async () => {
  await stack.stop();
  rmSync(directory, { recursive: true });
});

async function entryOf(number: string): Promise<string> {
  const [row] = await stack.database.dataSource.query<Array<{ id: string }>>(
    'SELECT id FROM work.ledger_entry WHERE decision_number = $1',
    [number],
  );
  return row?.id ?? '';
}

it('tells people and programs how near an award is, by a name that fits one subject', async () => {
  const lines = await asked('eligibility', 'nong van bac thang', 'DH-CSTD-BT', '--on', '2024-02-01');
  expect(lines).toMatch(/^Chiến sĩ thi đua .*, 2024-02-01: chưa đủ/);
  expect(lines).toMatch(/\[x\] Có 3 lần liên tục đạt .*đã có 3/);
  expect(lines).toMatch(/\[ \] .*sáng kiến.*\n {4}Luật Thi đua, khen thưởng 2022 Điều 22 \[Q\]/);
  const all = JSON.parse(await asked('eligibility', NAME, '--json')) as Array<{
    award: string;
    held: object[];
  }>;
  expect(all.find(({ award }) => award === 'DH-CSTDCS')?.held).toHaveLength(3);
  expect(await asked('eligibility', NAME)).toContain('2022 2023 2024');
});

it('lists what stood on an award, for who asks and when it is cancelled', async () => {
  const first = await entryOf('1/2022');
  const { status, body } = await officer.get(`/api/ledger/entries/${first}/dependents`);
  expect(status).toBe(200);
  expect(body).toMatchObject([{ holding: { award: 'DH-CSTD-BT' }, stoodOn: first, by: 'criterion' }]);
  expect(await asked('ledger', 'dependents', first)).toContain('77/QĐ-UBND');
  const stranger = await stack.as('cao-bang.thuong-truc', 'secretary');
  expect((await stranger.get(`/api/ledger/entries/${first}/dependents`)).status).toBe(404);
  const decision = ['--number', '5/QĐ', '--date', '2026-05-01', '--body', 'mttq-tinh-lang-son'];
  const said = await vinhdanh(
    'ledger',
    'change',
    first,
    'cancelled',
    ...decision,
    '--reason',
    'Kê khai sai.',
  );
  expect(said).toContain('77/QĐ-UBND');
  expect(await asked('ledger', 'dependents', await entryOf('77/QĐ-UBND'))).toContain(
    'Không có khen thưởng nào',
  );
});

it.each([
  ['nobody', ['eligibility', 'khong co ai ca'], 1],
  ['no subject', ['eligibility'], 2],
  ['no id of an entry', ['ledger', 'dependents', '7'], 2],
])('refuses %s', async (_what, args, code) => {
  await expect(vinhdanh(...args, ...(code === 1 ? ['--api', stack.url] : []))).rejects.toMatchObject({
    code,
  });
});
