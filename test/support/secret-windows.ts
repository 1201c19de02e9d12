import type { Locator, Page, Request } from 'playwright-core';
import type { BrowserPerson } from './browser-person';

/** Confirms that the recovery code shown is written down. @returns the code */
export async function keepCode({ page }: BrowserPerson): Promise<string> {
  const code = (await page.locator('.vd-code').innerText()).trim();
  await page.getByRole('checkbox', { name: 'Tôi đã ghi mã ra giấy' }).check();
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  return code;
}

/** A teller makes a key in the own browser. @returns its recovery code */
export async function makeKey(person: BrowserPerson, path: string): Promise<string> {
  await person.open(`${path}/secret`);
  await person.press('Tạo khóa');
  const code = await keepCode(person);
  await person.page.getByText('Khóa của ông/bà đã ở trên trình duyệt này.').waitFor();
  return code;
}

/** The mark of the own key, as the teller reads it aloud. */
export const markOf = ({ page }: BrowserPerson): Promise<string> =>
  page.locator('div.vd-row', { hasText: 'Dấu khóa:' }).locator('.vd-fingerprint').innerText();

/** A member takes the token. @returns its recovery code */
export async function takeToken(person: BrowserPerson, paper: string): Promise<string> {
  await person.open(paper);
  await person.press('Nhận thẻ bầu');
  return keepCode(person);
}

/** Types a recovery code into another browser. */
export async function typeCode({ page }: BrowserPerson, code: string): Promise<void> {
  await page.getByLabel('Mã khôi phục').fill(code.toLowerCase().replaceAll('-', ' '));
  await page.getByRole('button', { name: 'Khôi phục', exact: true }).click();
}

/** Marks every line, casts. @returns the tracker */
export async function vote(person: BrowserPerson, lines: number, otherwise?: string): Promise<string> {
  await fill(person, lines, otherwise);
  await person.press('Bỏ phiếu', person.page.getByRole('dialog'));
  return trackerOf(person);
}

/** Marks every line and opens the review. @param otherwise what is said of the last line instead */
export async function fill(person: BrowserPerson, lines: number, otherwise?: string): Promise<Locator> {
  const { page } = person;
  await person.press(`Đồng ý ${lines} dòng còn lại`);
  if (otherwise) await page.getByRole('radio', { name: otherwise }).last().check();
  await person.press('Xem lại và bỏ phiếu');
  return page.getByRole('dialog');
}

export async function trackerOf({ page }: BrowserPerson): Promise<string> {
  await page.getByText('Phiếu đã vào hòm.').waitFor();
  return trackerOn(page);
}

/** The tracker that a page shows. */
export const trackerOn = async (page: Page): Promise<string> =>
  (await page.locator('.vd-code').innerText()).replace(/\s/g, '');

/** The requests by which the page puts papers into a box. */
export function castsOf(page: Page): Request[] {
  const casts: Request[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/api/ballot-box/')) casts.push(request);
  });
  return casts;
}

/** All that scripts of the page keep in the browser as text. */
export const keptTexts = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]));
