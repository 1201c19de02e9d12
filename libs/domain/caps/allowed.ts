import type { Cap } from '../rules/law';

/** How many the cap allows, by each way to round that its text leaves open. */
export interface Allowed {
  /** By the reading that allows least, and by the one that allows most; the same where the text says how to round. */
  readonly least: number;
  readonly most: number;
  /** The share before it is rounded, in hundredths: 7.05 is 705. Null where the text gives a number. */
  readonly hundredths: number | null;
}

type Size = Pick<Cap, 'percent' | 'most'> & { readonly rounding: Pick<Cap['rounding'], 'mode'> };

/**
 * On whole numbers, so that anybody can redo it.
 * @param denominator of what the share is taken, from 0 to 10,000,000
 */
export function allowedOf({ percent, most, rounding }: Size, denominator: number): Allowed {
  if (percent === null) return { least: most ?? 0, most: most ?? 0, hundredths: null };
  const hundredths = percent * denominator;
  const [down, rest] = [Math.floor(hundredths / 100), hundredths % 100];
  const up = rest === 0 ? down : down + 1;
  const nearest = rest >= 50 ? up : down;
  switch (rounding.mode) {
    case 'floor':
      return { least: down, most: down, hundredths };
    case 'ceil':
      return { least: up, most: up, hundredths };
    case 'half-up':
      return { least: nearest, most: nearest, hundredths };
    case 'open':
      return { least: down, most: up, hundredths };
  }
}

/** "7.05" of 705. */
export function hundredthsWords(hundredths: number): string {
  const [whole, rest] = [Math.floor(hundredths / 100), hundredths % 100];
  return rest === 0 ? String(whole) : `${whole}.${String(rest).padStart(2, '0').replace(/0$/, '')}`;
}
