/** One thing done once. */
export type Stroke = () => Promise<unknown>;

/** Milliseconds of each stroke, done one after the other by one caller. */
export async function timeEach(strokes: number, stroke: Stroke): Promise<readonly number[]> {
  const times = [];
  for (let done = 0; done < strokes; done++) {
    const start = performance.now();
    await stroke();
    times.push(performance.now() - start);
  }
  return times;
}

/** Strokes a second while every caller strikes as fast as it is answered. */
export async function ratePerSecond(strokesEach: number, callers: readonly Stroke[]): Promise<number> {
  const start = performance.now();
  await Promise.all(callers.map((stroke) => timeEach(strokesEach, stroke)));
  return (strokesEach * callers.length * 1000) / (performance.now() - start);
}

/** The middle of the values; between two middles, the lower. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}
