/** Something that can be told to do one thing. */
export interface Thing {
  /** Does it; the answer is what the caller waits for. */
  strike(): Promise<unknown>;
  /** Waits until everybody can see what was done last. */
  settle(): Promise<void>;
}

/** Milliseconds of each stroke of one caller who goes from thing to thing, seeing each through before the next. */
export async function timeEach(strokes: number, things: readonly Thing[]): Promise<readonly number[]> {
  const times = [];
  for (let done = 0; done < strokes; done++) {
    const thing = things[done % things.length];
    if (!thing) break;
    const start = performance.now();
    await thing.strike();
    times.push(performance.now() - start);
    await thing.settle();
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
