import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { onPhone } from './narrow';

const SHOTS = process.env.SHOTS_DIR;

/** Keeps a picture of the page or of a part of it, under SHOTS_DIR, where somebody asked for pictures. */
export async function shot(shown: Page | Locator, name: string, fullPage = true): Promise<void> {
  if (!SHOTS) return;
  mkdirSync(SHOTS, { recursive: true });
  const path = join(SHOTS, `${name}.png`);
  await ('goto' in shown ? shown.screenshot({ path, fullPage }) : shown.screenshot({ path }));
}

/** Pictures of the page, narrow and wide; nothing stands outside of the narrow one. */
export async function shotBoth(page: Page, name: string, fullPage = true): Promise<void> {
  await onPhone(page);
  await shot(page, `${name}-narrow`, fullPage);
  await page.setViewportSize({ width: 1280, height: 800 });
  await shot(page, name, fullPage);
}
