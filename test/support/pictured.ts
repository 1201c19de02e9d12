import type { Locator, Page } from 'playwright-core';
import { eachLanguage } from './both-languages';
import { shot } from './shot';

const SIZES = [
  { width: 360, height: 740, ending: '-narrow' },
  { width: 1280, height: 900, ending: '' },
] as const;

/** Pictures of what the page is about, moved to the middle, in both languages and widths; nothing stands outside of the narrow one. */
export async function pictured(page: Page, about: Locator, name: string): Promise<void> {
  await eachLanguage(page, async (language) => {
    for (const { ending, ...size } of SIZES) {
      await page.setViewportSize(size);
      await about.waitFor();
      await about.evaluate('(place) => place.scrollIntoView({ block: "center" })');
      const [whole = 0, shown = 0] = await page.evaluate<number[]>(
        '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
      );
      expect([name, whole]).toEqual([name, Math.min(whole, shown)]);
      await shot(page, `${name}${language}${ending}`, false);
    }
  });
}
