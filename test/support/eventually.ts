import { setTimeout } from 'node:timers/promises';

/** Asks again until the answer is there, or fails after the limit with what it saw last. */
export async function eventually<T>(ask: () => Promise<T | undefined>, limitMs = 15_000): Promise<T> {
  const end = Date.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`nothing came within ${limitMs} ms`);
    await setTimeout(25);
  }
}
