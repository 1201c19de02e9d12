import type { Locator, Page } from 'playwright-core';
import { eachLanguage } from './both-languages';
import { shot } from './shot';

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
      await about.evaluate('(place) => place.scrollIntoView({ block: "center" })');
      const [whole = 0, shown = 0] = await page.evaluate<number[]>(
        '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
      );
      expect([name, whole]).toEqual([name, Math.min(whole, shown)]);
      await shot(page, `${name}${language}${ending}`, false);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  });
}
