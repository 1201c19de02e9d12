import type { Page } from 'playwright-core';
import { shot } from './shot';

const DESK = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };

/**
 * Keeps a picture of the page as it is on a desk and on a phone, and checks that on the phone nothing stands outside.
 * @param height of the picture of the desk, where the page shows what it is about further down
 */
export async function bothWidths(page: Page, name: string, height = DESK.height): Promise<void> {
  await page.setViewportSize({ ...DESK, height });
  await page.evaluate('scrollTo(0, 0)');
  await shot(page, name, false);
  await page.setViewportSize(PHONE);
  const [whole, shown] = await page.evaluate<[number, number]>(
    '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
  );
  expect(whole).toBeLessThanOrEqual(shown);
  await shot(page, `${name}-phone`);
  await page.setViewportSize(DESK);
}
