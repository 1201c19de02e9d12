import { setTimeout as delay } from 'node:timers/promises';

const PAUSE_MS = 50;

/** Waits until the question has an answer other than undefined, null or false; gives up with its name after the limit. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | null | false>,
  limitMs = 20_000,
): Promise<T> {
  const end = Date.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`waited ${limitMs} ms in vain until ${what}`);
    await delay(PAUSE_MS);
  }
}
