import type { Page } from 'playwright-core';
import { onPhone } from './narrow';
import { shot } from './shot';

const DESK = { width: 1280, height: 900 };

/**
 * Keeps a picture of the page as it is on a desk and on a phone, and checks that on the phone nothing stands outside.
 * @param height of the picture of the desk, where the page shows what it is about further down
 */
export async function bothWidths(page: Page, name: string, height = DESK.height): Promise<void> {
  await page.setViewportSize({ ...DESK, height });
  await page.evaluate('scrollTo(0, 0)');
  await shot(page, name, false);
  await onPhone(page);
  await shot(page, `${name}-phone`);
  await page.setViewportSize(DESK);
}
