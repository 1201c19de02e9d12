import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BrowserPerson } from '../support/browser-person';
import { LEDGER_HEAD } from '../support/ledger-years';
import { openScreens, type Screens } from '../support/screens';

const PROVINCE = 'ubnd-tinh-lang-son';
const EVIDENCE = 'Đã xem bản gốc quyết định (hư cấu).';

/** The pages are loaded and looked at on a shared machine. */
jest.setTimeout(120_000);

let screens: Screens;
let officer: BrowserPerson;
let directory: string;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'ledger-screens-'));
  screens = await openScreens();
  officer = await BrowserPerson.signIn(screens, 'so-noi-vu.thuong-truc');
}, 120_000);
afterAll(async () => {
  await screens.close();
  rmSync(directory, { recursive: true });
});

/** A marker in the names and numbers of this run: the stack may be one that others used. */
const RUN = Date.now().toString(36);

const GOOD: Readonly<Record<string, string>> = {
  subject_kind: 'cá nhân',
  born: '30/04/1975',
  unit: 'Trường Tiểu học Giả Định',
  award: 'Bằng khen của bộ, ban, ngành, tỉnh',
  commendation: 'công trạng',
  decision_date: '20/12/2021',
  decision_body: PROVINCE,
  year_from: '2021',
  submitted_by: PROVINCE,
};

function fileOf(lines: ReadonlyArray<Readonly<Record<string, string>>>): string {
  const path = join(directory, `khen-thuong-${RUN}.csv`);
  const rows = lines.map((line) => LEDGER_HEAD.map((id) => ({ ...GOOD, ...line })[id] ?? ''));
  writeFileSync(path, [LEDGER_HEAD, ...rows].map((row) => row.join(';')).join('\n'));
  return path;
}

it('an officer looks at a file first, enters it, and puts a doubtful line right', async () => {
  const { page } = officer;
  const path = fileOf([
    { name: `Nông Thị Ví Dụ ${RUN}`, decision_number: `12/QĐ-${RUN}` },
    { name: `Lý Văn Giả Định ${RUN}`, decision_number: `12/QĐ-${RUN}`, year_from: '203' },
  ]);
  await officer.open('/ledger/import');
  await page.locator('input[type=file]').setInputFiles(path);
  await page.getByText('Chưa ghi gì vào sổ.').waitFor();
  await page.getByText('Năm 203', { exact: false }).first().waitFor();
  await officer.press('Nhập 1 dòng vào sổ');
  await page.getByRole('link', { name: 'Xem các dòng để riêng' }).click();
  await page.getByRole('link', { name: `Lý Văn Giả Định ${RUN}` }).click();
  const year = page.getByLabel('Từ năm', { exact: false });
  expect(await year.inputValue()).toBe('203');
  await page.getByLabel('Căn cứ').fill(EVIDENCE);
  await officer.press('Ghi vào sổ');
  await page.getByText('Năm 203', { exact: false }).first().waitFor();
  await year.fill('2021');
  await officer.press('Ghi vào sổ');
  await page.waitForURL(/\/ledger\/quarantine$/);
  await page.getByText('Đã xử lý').click();
  await page.getByRole('link', { name: `Lý Văn Giả Định ${RUN}` }).click();
  await page.getByText(EVIDENCE).waitFor();
  await page.getByText(';203;', { exact: false }).waitFor();
});

it('a holder is found without marks, and a wrong entry is corrected without being overwritten', async () => {
  const { page } = officer;
  await officer.open('/ledger');
  await page.getByLabel('Tìm theo tên, không cần dấu').fill(`nong thi vi du ${RUN}`);
  await page.getByRole('link', { name: `Nông Thị Ví Dụ ${RUN}` }).click();
  await officer.press('Đính chính');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Từ năm').fill('2020');
  await dialog.getByLabel('Căn cứ').fill(EVIDENCE);
  await officer.press('Ghi đính chính', dialog);
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText('Đã đính chính').first().waitFor();
  await page.getByText('thành tích 2020–2021', { exact: false }).waitFor();
  await page.getByText('sổ ghi sai, quyết định giữ nguyên', { exact: false }).waitFor();
});

it('the narrowest screen shows every page whole', async () => {
  const { page } = officer;
  await page.setViewportSize({ width: 360, height: 720 });
  for (const path of ['/ledger', '/ledger/import', '/ledger/quarantine?show=resolved']) {
    await officer.open(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const overflow = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect([path, overflow]).toEqual([path, 0]);
  }
});
