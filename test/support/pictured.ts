import type { Locator, Page } from 'playwright-core';
import { eachLanguage } from './both-languages';
import { fits } from './narrow';
import { shot } from './shot';
import { until } from './until';

const SIZES = [
  { width: 1280, height: 900, ending: '' },
  { width: 360, height: 740, ending: '-narrow' },
] as const;

/** Pictures of what the page is about, moved to the middle, in both languages and widths; nothing stands outside of the narrow one. */
export async function pictured(page: Page, about: Locator, name: string): Promise<void> {
  await eachLanguage(page, async (language) => {
    for (const { ending, ...size } of SIZES) {
      await page.setViewportSize(size);
      await about.waitFor();
      // The page is laid out anew at its width before anything is moved.
      await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
      await until(`${name} is in sight`, () => isInSight(about));
      expect([name, await fits(page)]).toEqual([name, true]);
      await shot(page, `${name}${language}${ending}`, false);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  });
}

/** What a browser knows of a place. */
interface Shown {
  scrollIntoView(how: { readonly block: 'center' }): void;
}

/** Moves it to the middle once all of the page is read. @returns whether it is in sight */
async function isInSight(about: Locator): Promise<boolean> {
  const page = about.page();
  await page.locator('.ant-skeleton').first().waitFor({ state: 'detached' });
  await about.evaluate((place: Shown) => place.scrollIntoView({ block: 'center' }));
  const box = await about.boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  return box !== null && box.y < height && box.y + box.height > 0;
}
