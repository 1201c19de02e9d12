import type { Page } from 'playwright-core';
import { onPhone } from './narrow';
import { shot } from './shot';

const DESK = { width: 1280, height: 900 };

/**
 * Keeps a picture of the page as it is on a desk and on a phone, and checks that on the phone nothing stands outside; where
 * somebody asked for pictures in English too, by the button of the page, so that what is open stays open.
 * @param height of the picture of the desk, where the page shows what it is about further down
 */
export async function bothWidths(page: Page, name: string, height = DESK.height): Promise<void> {
  await widths(page, name, height);
  if (!process.env.SHOTS_DIR) return;
  await speak(page, 'English', 'en');
  await widths(page, `${name}-en`, height);
  await speak(page, 'Tiếng Việt', 'vi');
}

async function widths(page: Page, name: string, height: number): Promise<void> {
  await page.setViewportSize({ ...DESK, height });
  await page.evaluate('scrollTo(0, 0)');
  await shot(page, name, false);
  await onPhone(page);
  await shot(page, `${name}-phone`);
  await page.setViewportSize(DESK);
}

async function speak(page: Page, language: string, locale: string): Promise<void> {
  await page.getByRole('button', { name: language, exact: true }).click();
  await page.locator(`html[lang="${locale}"]`).waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
}
