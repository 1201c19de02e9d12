/** A confirmation comes at no sooner than this, and at no later than that, after it was asked for, milliseconds. */
export const SOONEST_MS = 30_000;
export const LATEST_MS = 240_000;

/** A moment between the two, every one as likely as another. @param random from 0 up to, and without, 1 */
export const laterMs = (random: number): number => SOONEST_MS + Math.floor(random * (LATEST_MS - SOONEST_MS));

/** From 0 up to, and without, 1, as nobody can guess it. */
export const unguessable = (): number =>
  (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / (0xffff_ffff + 1);
