import type { Page } from 'playwright-core';
import { BrowserPerson } from '../support/browser-person';
import { openScreens, type Screens } from '../support/screens';
import { until } from '../support/until';

const REQUIRED = 'Mục này bắt buộc phải có.';

/** Whoever types a day and presses Enter means the day, not the form. */
describe('Enter in a field for a day', () => {
  let screens: Screens;
  let page: Page;
  let desk: BrowserPerson;

  beforeAll(async () => {
    screens = await openScreens();
    desk = await BrowserPerson.signIn(screens, 'quan-tri.lang-son');
    page = desk.page;
  }, 120_000);
  afterAll(() => screens.close());

  const calendar = () => page.locator('.ant-picker-dropdown:visible');

  it('takes the day that was typed, and sends nothing', async () => {
    await desk.open('/councils/found');
    const field = page.getByLabel('Ngày ban hành');
    await field.fill('5/3/2024');
    await field.press('Enter');
    await calendar().waitFor({ state: 'hidden' });
    expect(await field.inputValue()).toBe('05/03/2024');
    await field.press('Tab');
    expect(await field.inputValue()).toBe('05/03/2024');
    expect(await page.getByText(REQUIRED).count()).toBe(0);
  });

  it('opens the calendar of a field that is left alone', async () => {
    const field = page.getByLabel('Ngày ban hành');
    await field.focus();
    await field.press('Enter');
    await calendar().waitFor();
    await field.press('Escape');
    await calendar().waitFor({ state: 'hidden' });
    expect(await page.getByText(REQUIRED).count()).toBe(0);
  });

  it('sends nothing either where what was typed is no day', async () => {
    const field = page.getByLabel('Ngày ban hành');
    await field.fill('32/13/2024');
    await field.press('Enter');
    expect(await page.getByText(REQUIRED).count()).toBe(0);
    await page.getByLabel('Tên', { exact: true }).click();
    await until('the day before stands again', async () => (await field.inputValue()) === '05/03/2024');
  });

  it('in any other field sends the form, as everywhere', async () => {
    await page.getByLabel('Mã').press('Enter');
    await page.getByText(REQUIRED).first().waitFor();
  });
});
