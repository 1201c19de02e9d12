import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Clock, RuleShelf } from '@vinhdanh/application';
import { UnitOfWork } from '@vinhdanh/persistence';
import { ruleSetOf } from '@vinhdanh/rules';
import { saidBy } from '../support/command-line';
import { createTestDatabase } from '../support/database';
import { startHttpStack, type HttpStack } from '../support/http-stack';
import { LEDGER_HEAD } from '../support/ledger-years';
import { edited } from '../support/packs';
import { sets } from '../support/rule-sets';

jest.setTimeout(60_000);

const LAYERS = 'national,lang-son';
const PROVINCE = 'ubnd-tinh-lang-son';
const NAME = { deployed: 'Giấy khen của thủ trưởng sở, cơ quan', inForce: 'Giấy khen của giám đốc sở' };

const NATIONAL = edited(
  /^(catalogue|criteria)/,
  [NAME.deployed, NAME.inForce],
  [/(award: )DH-CSTDCS(\n\s+times: 3)/, '$1DH-LDTT$2'],
);

/** Not what is deployed: the name of an award, on which titles another stands, and who keeps the province's ledger. */
const IN_FORCE = ruleSetOf(
  NATIONAL.layers.map(({ name, version }) => {
    const { 'standing.yaml': standing, ...files } = NATIONAL.texts[version] ?? {};
    if (standing === undefined) return { name, files };
    const kept = standing.replace('body: so-noi-vu-lang-son', 'body: mttq-tinh-lang-son');
    return { name, files: { ...files, 'standing.yaml': kept } };
  }),
);

let stack: HttpStack;
let directory: string;

/** The command line as people run it, with the packs that are deployed in the folder. */
async function vinhdanh<Answer>(...args: readonly string[]): Promise<Answer> {
  const settings = { DATABASE_URL: stack.database.url, RULE_LAYERS: LAYERS };
  return JSON.parse(await saidBy([...args, '--json'], settings)) as Answer;
}

type Cells = Readonly<Record<string, string>>;

const csvOf = (lines: readonly Cells[]): string =>
  [LEDGER_HEAD, ...lines.map((line) => LEDGER_HEAD.map((id) => line[id] ?? ''))]
    .map((row) => row.join(';'))
    .join('\n');

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'in-force-'));
  stack = await startHttpStack({ RULE_LAYERS: LAYERS }, undefined, async ({ dataSource }) => {
    await new RuleShelf(new UnitOfWork(dataSource), IN_FORCE, new Clock()).open();
  });
}, 90_000);
afterAll(async () => {
  await stack.stop();
  rmSync(directory, { recursive: true });
});

interface Imported {
  readonly entered: number;
  readonly quarantined: number;
  readonly doubtful: ReadonlyArray<{
    readonly line: number;
    readonly reasons: ReadonlyArray<{ readonly code: string; readonly sentence: string }>;
  }>;
}

const told = ({ entered, quarantined, doubtful }: Imported) => ({
  entered,
  quarantined,
  doubtful: doubtful.map(({ line, reasons }) => [line, reasons.map(({ code }) => code)]),
});

const LETTER: Cells = {
  subject_kind: 'cá nhân',
  name: 'Nông Thị Ví Dụ (hư cấu)',
  born: '30/04/1975',
  unit: 'Trường Giả Định',
  commendation: 'công trạng',
  decision_date: '2024-12-20',
  decision_body: 'so-noi-vu-lang-son',
  year_from: '2024',
  submitted_by: PROVINCE,
};

describe('while the deployed packs are others than the rules in force', () => {
  it('the deployed ones wait', async () => {
    const shown = await sets(await stack.as('quan-tri.trung-uong', 'administrator'));
    expect([shown.inForce.id, shown.waiting === null]).toEqual([IN_FORCE.id, false]);
  });

  it.each([
    ['an administrator', 'quan-tri.lang-son', 'administrator', { entered: 1, quarantined: 1 }],
    ['who keeps the ledger in force', 'mttq.thuong-truc', 'secretary', { entered: 1, quarantined: 1 }],
    ['who would by the deployed packs', 'so-noi-vu.thuong-truc', 'secretary', { entered: 0, quarantined: 2 }],
  ])('an import by %s comes to the same on the command line', async (_who, account, role, expected) => {
    const text = csvOf([
      { ...LETTER, award: NAME.inForce, decision_number: '12/QĐ-SNV' },
      { ...LETTER, award: NAME.deployed, decision_number: '13/QĐ-SNV' },
    ]);
    const path = join(directory, 'giay-khen.csv');
    writeFileSync(path, text);
    const form = new FormData();
    form.set('file', new File([text], 'giay-khen.csv', { type: 'text/csv' }));
    const caller = await stack.as(account, role);
    const served = await caller.post('/api/ledger/imports?dryRun=true', form);
    const said = await vinhdanh<Imported>('ledger', 'import', path, '--dry-run', '--as', account);
    expect(told(said)).toEqual(told(served.body as unknown as Imported));
    expect(said).toMatchObject(expected);
    expect(said.doubtful.at(-1)).toMatchObject({ line: 3 });
  });

  it('what stood on a cancelled award is told by the criteria in force', async () => {
    const title: Cells = { ...LETTER, decision_body: PROVINCE };
    const years = ['DH-CSTDCS', 'DH-LDTT'].flatMap((award) =>
      [2021, 2022, 2023].map((year) => ({
        ...{ ...title, award, decision_number: `${award}/${year}`, decision_date: `${year + 1}-01-15` },
        year_from: String(year),
      })),
    );
    const above = { award: 'DH-CSTD-BT', decision_number: '77/QĐ-UBND', decision_date: '2024-03-01' };
    const path = join(directory, 'danh-hieu.csv');
    writeFileSync(path, csvOf([...years, { ...title, ...above, year_from: '2023' }]));
    expect(await vinhdanh('ledger', 'import', path)).toMatchObject({ entered: 7 });

    const caller = await stack.as('quan-tri.lang-son', 'administrator');
    const decision = [
      '--number',
      '5/QĐ',
      '--date',
      '2026-05-01',
      '--body',
      PROVINCE,
      '--reason',
      'Khai sai.',
    ];
    for (const [number, left] of [
      ['DH-CSTDCS/2021', []],
      ['DH-LDTT/2021', [{ holding: { decision: { number: '77/QĐ-UBND' } }, by: 'criterion' }]],
    ] as const) {
      const entry = await entryOf(number);
      const { body } = await caller.get(`/api/ledger/entries/${entry}/dependents`);
      const said = await vinhdanh<object>('ledger', 'change', entry, 'cancelled', ...decision);
      expect([number, said]).toMatchObject([number, { dependents: left }]);
      expect((said as { dependents: object }).dependents).toEqual(body);
    }
  });
});

it('before any set was in force the command line enters none, and says so', async () => {
  const empty = await createTestDatabase();
  try {
    const settings = { DATABASE_URL: empty.url, RULE_LAYERS: LAYERS };
    const asked = saidBy(['pack', 'what-if', LAYERS], settings);
    await expect(asked).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^Chưa có bộ quy định nào/) as string,
    });
    const [row] = await empty.dataSource.query<unknown[]>('SELECT 1 FROM work.rule_set_effect');
    expect(row).toBeUndefined();
  } finally {
    await empty.drop();
  }
});

async function entryOf(number: string): Promise<string> {
  const [row] = await stack.database.dataSource.query<Array<{ id: string }>>(
    'SELECT id FROM work.ledger_entry WHERE decision_number = $1',
    [number],
  );
  return row?.id ?? '';
}
