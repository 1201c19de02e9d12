import type { Page } from 'playwright-core';
import { shotBoth } from './shot';

/** Pictures of the page in both languages and widths, where somebody asked for pictures; the page stays in Vietnamese. */
export async function bothLanguages(page: Page, name: string): Promise<void> {
  await shotBoth(page, name);
  if (!process.env.SHOTS_DIR) return;
  await inLanguage(page, 'en');
  await shotBoth(page, `${name}-en`);
  await inLanguage(page, 'vi');
}

async function inLanguage(page: Page, locale: 'vi' | 'en'): Promise<void> {
  await page.evaluate(`localStorage.setItem('vinhdanh.locale', '${locale}')`);
  await page.reload();
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
  await page.locator(`html[lang="${locale}"]`).waitFor({ state: 'attached' });
  await page.locator('main h2, main p').first().waitFor();
}
