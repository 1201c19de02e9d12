import { setTimeout as delay } from 'node:timers/promises';

/** Something that can be told to do one thing. */
export interface Thing {
  /** Does it; the answer is what the caller waits for. */
  strike(): Promise<unknown>;
  /** Waits until everybody can see what was done last. */
  settle(): Promise<void>;
}

/** Between two strokes of the one caller: a person's next act does not meet the tail of the last one. */
const PAUSE_MS = 50;

/**
 * Milliseconds of each stroke of one caller for each side. The sides take turns stroke by stroke, so that a slow moment
 * of the machine meets all of them; a stroke goes to the side's next thing once the last one is seen through.
 */
export async function timeInTurn(
  strokes: number,
  sides: ReadonlyArray<readonly Thing[]>,
): Promise<ReadonlyArray<readonly number[]>> {
  const times = sides.map((): number[] => []);
  for (let done = 0; done < strokes; done++)
    for (const [side, things] of sides.entries()) {
      const thing = things[done % things.length];
      if (!thing) continue;
      const start = performance.now();
      await thing.strike();
      times[side]?.push(performance.now() - start);
      await thing.settle();
      await delay(PAUSE_MS);
    }
  return times;
}

/** Milliseconds of each stroke of one caller who strikes again as soon as he is answered. */
export async function timeBackToBack(strokes: number, thing: Thing): Promise<readonly number[]> {
  const times = [];
  for (let done = 0; done < strokes; done++) {
    const start = performance.now();
    await thing.strike();
    times.push(performance.now() - start);
  }
  return times;
}

/** Strokes a second while a caller at each thing strikes as fast as it is answered. */
export async function ratePerSecond(strokesEach: number, things: readonly Thing[]): Promise<number> {
  const start = performance.now();
  await Promise.all(
    things.map(async (thing) => {
      for (let done = 0; done < strokesEach; done++) await thing.strike();
    }),
  );
  return (strokesEach * things.length * 1000) / (performance.now() - start);
}

/** The middle of the values; between two middles, the lower. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** Milliseconds of the work. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export const kib = (bytes: number): number => Math.round(bytes / 1024);
