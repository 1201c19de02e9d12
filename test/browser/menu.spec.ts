import { eachLanguage } from '../support/both-languages';
import { BrowserPerson } from '../support/browser-person';
import { openScreens, type Screens } from '../support/screens';
import { shot, shotBoth } from '../support/shot';

/** Who has the most pages, as auditor, secretary and administrator. */
const PEOPLE = ['quan-tri.lang-son', 'kiem-toan.lang-son', 'mttq.thuong-truc'];

describe('the menu', () => {
  let screens: Screens;
  beforeAll(async () => {
    screens = await openScreens();
  }, 120_000);
  afterAll(() => screens.close());

  it.each(PEOPLE)(
    'of %s fits in one line, whichever page is open, in both languages',
    async (account) => {
      const person = await BrowserPerson.signIn(screens, account);
      const { page } = person;
      await page.setViewportSize({ width: 1280, height: 800 });
      for (const locale of ['vi', 'en']) {
        await page.evaluate(`localStorage.setItem('vinhdanh.locale', '${locale}')`);
        for (const path of ['/', '/sessions', '/ledger', '/calendar']) {
          await person.open(path);
          await page.locator(`html[lang="${locale}"]`).waitFor({ state: 'attached' });
          await page.locator('.vd-nav').waitFor();
          const lines = await page.evaluate<number>(
            'new Set([...document.querySelector(".vd-nav").children].map((entry) => Math.round(entry.getBoundingClientRect().bottom))).size',
          );
          expect([locale, path, lines]).toEqual([locale, path, 1]);
        }
      }
      await person.leave();
    },
    60_000,
  );

  it('stands behind a button on a phone: one press shows the pages, a second leads to one and hides them again', async () => {
    const person = await BrowserPerson.signIn(screens, 'mttq.thuong-truc');
    const { page } = person;
    await page.setViewportSize({ width: 360, height: 740 });
    const toTheLedger = page.getByRole('link', { name: 'Sổ khen thưởng' });
    expect(await toTheLedger.isVisible()).toBe(false);
    await shot(page, 'menu-phone', false);
    await person.pressByKeys('Trình đơn');
    await toTheLedger.waitFor();
    await shot(page, 'menu-phone-open', false);
    await toTheLedger.click();
    await page.getByRole('heading', { name: 'Sổ khen thưởng', level: 1 }).waitFor();
    await toTheLedger.waitFor({ state: 'hidden' });
    expect(await page.getByRole('button', { name: 'Trình đơn' }).getAttribute('aria-expanded')).toBe('false');
    await person.leave();
  }, 60_000);

  it('shows the pages of a group with one press, and leads to each with the second; Escape hides them again', async () => {
    const person = await BrowserPerson.signIn(screens, 'quan-tri.lang-son');
    const { page } = person;
    const menu = page.getByRole('navigation', { name: 'Các trang' });
    const group = menu.getByRole('button', { name: /^Quy định/ });
    expect(await menu.getByRole('link', { name: 'Lịch làm việc' }).count()).toBe(0);
    await group.click();
    await menu.getByRole('link', { name: 'Lịch làm việc' }).waitFor();
    await eachLanguage(page, async (ending) => {
      if (ending)
        await menu
          .or(page.getByRole('navigation', { name: 'Pages' }))
          .getByRole('button')
          .click();
      await shotBoth(page, `menu-group${ending}`, false);
    });
    for (const [name, heading] of [
      ['Thi hành', 'Thi hành'],
      ['Lịch làm việc', /^Lịch làm việc năm/],
      ['Danh mục', /^Danh mục/],
      ['Bộ quy định', 'Bộ quy định'],
    ] as const) {
      if ((await group.getAttribute('aria-expanded')) === 'false') await group.click();
      await menu.getByRole('link', { name, exact: true }).click();
      await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
      expect(await group.getAttribute('aria-expanded')).toBe('false');
    }
    await group.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Thi hành');
    await page.keyboard.press('Escape');
    expect(await group.getAttribute('aria-expanded')).toBe('false');
    expect(await page.locator(':focus').innerText()).toContain('Quy định');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1 }).click();
    expect(await group.getAttribute('aria-expanded')).toBe('false');
    await person.leave();
  }, 60_000);
});
