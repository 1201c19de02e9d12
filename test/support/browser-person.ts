import type { Locator, Page } from 'playwright-core';
import type { Screens } from './screens';
import { until } from './until';

/** The one password of the demo accounts, as `vinhdanh seed` prints it. */
const PASSWORD = process.env.DEMO_PASSWORD ?? 'thi-dua-khen-thuong';

/** More fields than any page has. */
const MOST_STEPS = 200;

/** Writes name and password into the sign-in page. */
export async function fillSignIn(page: Page, account: string, password = PASSWORD): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(account);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
}

/** A person before the screens, in a browser context of their own. */
export class BrowserPerson {
  private constructor(readonly page: Page) {}

  /**
   * Signs in and acts in an office.
   * @param office words of the office's line on the page that asks for it; only for a person with several
   */
  static async signIn({ browser, url }: Screens, account: string, office?: string): Promise<BrowserPerson> {
    const context = await browser.newContext({ baseURL: url, locale: 'vi-VN', reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto('/sign-in');
    await fillSignIn(page, account);
    if (office) {
      const line = page.getByRole('listitem').filter({ hasText: office });
      await line.getByRole('button', { name: 'Sử dụng' }).click();
    }
    await page.getByRole('heading', { name: 'Việc của tôi' }).waitFor();
    return new BrowserPerson(page);
  }

  async open(path: string): Promise<void> {
    await this.page.goto(path);
  }

  /** Opens a thing from the list of the person's work, which what others have just done reaches a moment later. */
  async takeUp(title: string): Promise<void> {
    const line = this.page.getByRole('link', { name: title });
    await until(`the work shows ${title}`, async () => {
      await this.open('/');
      await this.page.getByRole('heading', { name: /^Đang chờ xử lý/ }).waitFor();
      return line.isVisible();
    });
    await line.click();
  }

  async press(name: string | RegExp, within: Page | Locator = this.page): Promise<void> {
    await within.getByRole('button', { name, exact: true }).click();
  }

  /** Presses a button without a mouse: goes from field to field until it has the focus. */
  async pressByKeys(name: string): Promise<void> {
    const { keyboard } = this.page;
    const focused = this.page.locator(':focus');
    for (let steps = 0; steps < MOST_STEPS; steps++) {
      if ((await focused.count()) === 1 && (await focused.innerText()).trim() === name)
        return keyboard.press('Enter');
      await keyboard.press('Tab');
    }
    throw new Error(`no key leads to ${name}`);
  }

  /** Opens the dialog of an act and confirms it; `fill` writes what the dialog asks for. */
  async act(name: string, fill?: (dialog: Locator) => Promise<void>): Promise<void> {
    await this.press(name);
    const dialog = this.page.getByRole('dialog');
    await fill?.(dialog);
    await this.press(name, dialog);
    await dialog.waitFor({ state: 'hidden' });
  }

  /** The id of the thing that the page is about, once its address is of that kind. */
  async arrivesAt(kind: 'dossiers' | 'sessions' | 'signing'): Promise<string> {
    const address = new RegExp(`/${kind}/([0-9a-f-]{36})$`);
    await this.page.waitForURL(address);
    return address.exec(this.page.url())?.[1] ?? '';
  }

  async leave(): Promise<void> {
    await this.page.context().close();
  }
}
