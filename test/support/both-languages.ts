import type { Page } from 'playwright-core';
import { shotBoth } from './shot';

/** Pictures of the page in both languages and widths, where somebody asked for pictures; the page stays in Vietnamese. */
export async function bothLanguages(page: Page, name: string): Promise<void> {
  await eachLanguage(page, (language) => shotBoth(page, `${name}${language}`));
}

/**
 * Does it in Vietnamese, and where somebody asked for pictures in English too; the page stays in Vietnamese.
 * @param work is told the ending of English pictures
 */
export async function eachLanguage(page: Page, work: (ending: '' | '-en') => Promise<void>): Promise<void> {
  await work('');
  if (!process.env.SHOTS_DIR) return;
  await inLanguage(page, 'en');
  await work('-en');
  await inLanguage(page, 'vi');
}

async function inLanguage(page: Page, locale: 'vi' | 'en'): Promise<void> {
  await page.evaluate(`localStorage.setItem('vinhdanh.locale', '${locale}')`);
  await page.reload();
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
  await page.locator(`html[lang="${locale}"]`).waitFor({ state: 'attached' });
  await page.locator('main h2, main p').first().waitFor();
}
