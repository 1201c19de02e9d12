import { setTimeout as delay } from 'node:timers/promises';

const EVERY_MS = 100;
const PATIENCE_MS = 90_000;

/**
 * Asks until the answer is there. An outage in between is not the end: the question is asked again.
 * @throws when the deadline passes first, saying what was waited for
 */
export async function waitFor<T>(
  what: string,
  ask: () => Promise<T | undefined>,
  patienceMs: number = PATIENCE_MS,
): Promise<T> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline)
      throw new Error(`đợi ${Math.round(patienceMs / 1000)} giây mà chưa thấy: ${what}`);
    await delay(EVERY_MS);
  }
}
