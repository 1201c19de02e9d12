import type { Page } from 'playwright-core';
import { until } from './until';

const DESK = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 740 };

/** Shows the page as on a phone: once it is laid out, nothing stands outside. @throws where something does */
export async function onPhone(page: Page): Promise<void> {
  await page.setViewportSize(PHONE);
  await until('nothing stands outside of a phone', () => fits(page));
}

/** Whether nothing stands outside of the page at its width. */
export async function fits(page: Page): Promise<boolean> {
  const [whole = 0, shown = 0] = await page.evaluate<number[]>(
    '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
  );
  return whole <= shown;
}

/** Looks whether the page fits on a phone, and shows it as on a desk again. @throws where it does not */
export async function fitsNarrow(page: Page): Promise<void> {
  await onPhone(page);
  await page.setViewportSize(DESK);
}
