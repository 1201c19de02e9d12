import type { Locator } from 'playwright-core';
import { DEMO_PASSWORD } from '../../apps/cli/seeding/demo-password';
import { eachLanguage } from '../support/both-languages';
import { bothWidths } from '../support/both-widths';
import { BrowserPerson } from '../support/browser-person';
import { HttpCaller } from '../support/http-caller';
import type { People } from '../support/http-dossiers';
import { bringHeld, bringLadder, CLIMBER, STOOD_ON_TITLES } from '../support/ladder-scene';
import { LEDGER_HEAD } from '../support/ledger-years';
import { onPhone } from '../support/narrow';
import { openScreens, type Screens } from '../support/screens';
import { shot } from '../support/shot';

const AWARD = 'Danh hiệu, hình thức khen thưởng';
const EVIDENCE = 'Đã xem bản gốc quyết định (hư cấu).';
const PROVINCE = 'ubnd-tinh-lang-son';

/** The pages are loaded and looked at on a shared machine. */
jest.setTimeout(120_000);

let screens: Screens;
let officer: BrowserPerson;
let climber: string;

/** A line that names an award as no catalogue does. */
const DOUBTFUL: Readonly<Record<string, string>> = {
  ...{
    subject_kind: 'cá nhân',
    name: 'Lý Văn Giả Định (hư cấu)',
    born: '30/04/1975',
    unit: 'Trường Giả Định',
  },
  ...{ award: 'Bằng khen tỉnh ta', commendation: 'công trạng', decision_number: '12/QĐ-UBND' },
  ...{ decision_date: '20/12/2021', decision_body: PROVINCE, year_from: '2021', submitted_by: PROVINCE },
};

beforeAll(async () => {
  screens = await openScreens({}, async () => undefined);
  const anyone = new HttpCaller(screens.url);
  const people: People = { as: (account, office) => anyone.signedInAs(account, DEMO_PASSWORD, office) };
  climber = await bringLadder(people);
  await bringHeld(people, [STOOD_ON_TITLES]);
  const form = new FormData();
  const row = LEDGER_HEAD.map((id) => DOUBTFUL[id] ?? '');
  form.set('file', new File([[LEDGER_HEAD, row].map((cells) => cells.join(';')).join('\n')], 'x.csv'));
  await (await people.as('so-noi-vu.thuong-truc', 'secretary')).post('/api/ledger/imports', form);
  officer = await BrowserPerson.signIn(screens, 'so-noi-vu.thuong-truc');
}, 180_000);
afterAll(() => screens.close());

/** Chooses by the keyboard alone what is first found by the words. */
async function choose(field: Locator, words: string): Promise<void> {
  await field.focus();
  const { keyboard } = officer.page;
  await keyboard.type(words);
  await keyboard.press('Enter');
}

/** What is pressed and typed, in the language of the page. */
const SAYS = {
  '': { button: 'Đính chính', award: AWARD, typed: 'lao dong tien tien', outlook: 'Nội dung thay đổi' },
  '-en': { button: 'Correct', award: 'Award', typed: 'advanced worker', outlook: 'What changes' },
} as const;

/** Opens the dialog of an entry, which tells by which law its award is known. */
async function correct(number: string, button: string, law: string): Promise<Locator> {
  const { page } = officer;
  const entry = page.getByRole('listitem').filter({ hasText: number }).first();
  await officer.press(button, entry);
  const dialog = page.getByRole('dialog');
  await dialog.getByText(law, { exact: false }).waitFor();
  return dialog;
}

/** Makes her title of 2025 another one in the dialog. */
async function giveAnother({ button, award, typed }: (typeof SAYS)['' | '-en']): Promise<Locator> {
  const dialog = await correct('31/QĐ-MTTQ-2025', button, 'Luật Thi đua, khen thưởng 2022');
  await choose(dialog.getByRole('combobox', { name: award }), typed);
  return dialog;
}

it('which award an entry records is chosen from those of its day, with old and new and what it means before it is saved', async () => {
  const { page } = officer;
  await officer.open(`/ledger/subjects/${climber}`);
  await eachLanguage(page, async (language) => {
    const says = SAYS[language];
    const shown = await giveAnother(says);
    const outlook = shown.getByRole('region', { name: says.outlook });
    await outlook.getByRole('heading', { level: 4 }).waitFor();
    await outlook.locator('.ant-skeleton').waitFor({ state: 'detached' });
    await page.setViewportSize({ width: 1280, height: 1600 });
    await shot(shown, `correct-award${language}`);
    await onPhone(page);
    await page.setViewportSize({ width: 360, height: 2000 });
    await shot(shown, `correct-award${language}-phone`);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.keyboard.press('Escape');
    await shown.waitFor({ state: 'hidden' });
  });
  const dialog = await giveAnother(SAYS['']);
  const outlook = dialog.getByRole('region', { name: SAYS[''].outlook });
  await outlook.locator('del', { hasText: 'Chiến sĩ thi đua cơ sở' }).waitFor();
  await outlook.locator('ins', { hasText: 'Lao động tiên tiến' }).waitFor();
  await outlook.getByText('không còn dựa được').first().waitFor();
  await outlook.getByText(/^Điều kiện đề nghị khen thưởng hôm nay đổi ở \d+ mục/).waitFor();
  await dialog.getByLabel('Căn cứ').fill(EVIDENCE);
  await officer.press('Ghi đính chính', dialog);
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText('Lao động tiên tiến').first().waitFor();
  await page.getByText('Đã đính chính').first().waitFor();
});

it('what later laws brought is not offered to an entry of before', async () => {
  const { page } = officer;
  await officer.open(`/ledger/subjects/${climber}`);
  const dialog = await correct('771/QĐ-UBND', 'Đính chính', 'Luật Thi đua, khen thưởng 2003');
  await dialog.getByRole('combobox', { name: AWARD }).fill('thanh nien xung phong');
  await page.locator('.ant-select-item-empty').waitFor();
  await officer.press('Hủy bỏ', dialog);
});

it('the ledger is narrowed to the holders of an award, and says so in its address', async () => {
  const { page } = officer;
  await officer.open('/ledger');
  await choose(page.getByRole('combobox', { name: AWARD }), 'bang khen cua thu tuong');
  await page.waitForURL(/award=BK-TTG/);
  await page.getByRole('link', { name: CLIMBER }).waitFor();
  await bothWidths(page, 'ledger-by-award');
  await officer.open('/ledger?award=VD-AHLD');
  await page.getByText('Không tìm thấy ai.', { exact: false }).waitFor();
});

it('the award of a doubtful line is chosen from the same list; what the file says stays until then', async () => {
  const { page } = officer;
  await officer.open('/ledger/quarantine');
  await page.getByRole('link', { name: DOUBTFUL.name ?? '' }).click();
  const award = page.getByRole('combobox', { name: 'Hình thức khen' });
  await page
    .locator('.vd-cells')
    .getByText(DOUBTFUL.award ?? '')
    .first()
    .waitFor();
  await choose(award, 'bang khen cua bo');
  await page.locator('.vd-cells').getByTitle('Bằng khen của bộ, ban, ngành, tỉnh').waitFor();
  await bothWidths(page, 'line-award', 1800);
  await page.getByLabel('Căn cứ').fill(EVIDENCE);
  await officer.press('Ghi vào sổ');
  await page.waitForURL(/\/ledger\/quarantine$/);
  await page.getByText('Không có dòng nào chờ xem.').waitFor();
});
