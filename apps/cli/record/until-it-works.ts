import { setTimeout as delay } from 'node:timers/promises';

const EVERY_MS = 30_000;

/**
 * Tries until it works, or until it is told to stop: what seals goes on meanwhile.
 * @param onFailure told of each failure
 * @returns null where it was told to stop
 */
export async function untilItWorks<Made>(
  work: () => Promise<Made>,
  onFailure: (error: Error) => void,
  signal: AbortSignal,
  everyMs = EVERY_MS,
): Promise<Made | null> {
  while (!signal.aborted)
    try {
      return await work();
    } catch (error) {
      onFailure(error instanceof Error ? error : new Error(String(error)));
      await delay(everyMs, undefined, { signal }).catch(() => undefined);
    }
  return null;
}
