import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { onPhone } from './narrow';

const SHOTS = process.env.SHOTS_DIR;

/** Keeps a picture of the page, under SHOTS_DIR, where somebody asked for pictures. */
export async function shot(page: Page, name: string, fullPage = true): Promise<void> {
  if (!SHOTS) return;
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage });
}

/** Pictures of the page, narrow and wide; nothing stands outside of the narrow one. */
export async function shotBoth(page: Page, name: string, fullPage = true): Promise<void> {
  await onPhone(page);
  await shot(page, `${name}-narrow`, fullPage);
  await page.setViewportSize({ width: 1280, height: 800 });
  await shot(page, name, fullPage);
}
