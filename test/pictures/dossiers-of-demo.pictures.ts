import { BrowserPerson } from '../support/browser-person';
import { pictured } from '../support/pictured';
import { openScreens, type Screens } from '../support/screens';
import { shot } from '../support/shot';

/** Of the demo: the Labour Hero of 2024, the Labour Order of 2022, and the dossier that was voted on while it was held. */
const LABOUR_HERO = 'Vi Thị Tưởng Tượng';
const LABOUR_ORDER = 'Hoàng Văn Ví Dụ';
const HELD = 'Nông Thị Giả Định';

let screens: Screens;
let auditor: BrowserPerson;

beforeAll(async () => {
  screens = await openScreens();
  auditor = await BrowserPerson.signIn(screens, 'kiem-toan.lang-son');
});

afterAll(() => screens.close());

test('the way of the Labour Hero over four levels, and why it is where it is', async () => {
  const { page } = auditor;
  await auditor.open('/dossiers');
  await page.getByRole('link', { name: new RegExp(LABOUR_HERO) }).click();
  await page.getByRole('heading', { name: new RegExp(LABOUR_HERO), level: 1 }).waitFor();
  await page.setViewportSize({ width: 1280, height: 1720 });
  await shot(page, 'dossier', false);
  const why = page.getByRole('region', { name: 'Vì sao' });
  await why.getByText('Quy định áp dụng').waitFor();
  await shot(why, 'why');
}, 120_000);

test('the trace of the Labour Order, at its vote, and what its completion changed', async () => {
  const { page } = auditor;
  await auditor.open('/dossiers');
  await page.getByRole('link', { name: new RegExp(LABOUR_ORDER) }).click();
  await page.getByRole('link', { name: 'Theo vết hồ sơ' }).click();
  await page.getByLabel('Vì sao xem').fill('Đơn khiếu nại số 12 ngày 01/11/2026');
  await auditor.press('Xem');
  await page.getByRole('heading', { name: new RegExp(LABOUR_ORDER), level: 1 }).waitFor();
  await pictured(page, page.getByRole('list', { name: /^(Màu trên đường đi|Colours on the way)$/ }), 'trace');
  const vote = page.getByRole('article').filter({ hasText: 'Ghi kết quả xét của hội đồng' });
  const number = await vote.getByRole('link', { name: /^Địa chỉ của việc số/ }).textContent();
  const { pathname } = new URL(page.url());
  await auditor.open(`${pathname}${number ?? ''}`);
  await pictured(page, page.locator('[data-pointed="true"]'), 'trace-vote');
  await auditor.open('/');
  await auditor.open(pathname);
  await pictured(page, page.locator('.vd-difference').first(), 'trace-versions');
}, 120_000);

test('what an auditor finds across the dossiers, and the act that shows it', async () => {
  const { page } = auditor;
  await auditor.open('/audit');
  const found = page.getByRole('link', { name: new RegExp(HELD) }).first();
  await found.waitFor();
  await pictured(page, page.getByRole('heading', { level: 1 }), 'anomalies');
  await found.click();
  await page
    .locator('[data-pointed="true"]')
    .getByText(/Trong lúc tạm dừng/)
    .waitFor();
  await pictured(page, page.locator('[data-pointed="true"]'), 'anomaly-act');
  await auditor.open('/audit/readings');
  await page.getByText('Đơn khiếu nại số 12').first().waitFor();
  await pictured(page, page.getByRole('heading', { level: 1 }), 'readings');
}, 120_000);
