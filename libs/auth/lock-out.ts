/** One try to sign in under a name. */
export interface Attempt {
  readonly at: Date;
  /** The network address that it came from. */
  readonly address: string;
}

export type Lock = { readonly locked: false } | { readonly locked: true; readonly until: Date };

/** How long a failed attempt counts. */
export const LOCK_WINDOW_MS = 15 * 60_000;

/** Failed attempts under one name from one address. */
export const MOST_FAILURES_FROM_ADDRESS = 5;

/** Failed attempts under one name from all addresses together: stops guessing from many machines. */
export const MOST_FAILURES_OF_NAME = 30;

/**
 * Whether the name is locked for this address, by the failed attempts of the last 15 minutes. The fifth failure from
 * one address locks that address alone, so that a stranger who knows an official's name cannot easily keep the
 * official out on the day of a vote. The lock ends when the oldest failure that makes it is 15 minutes old;
 * attempts while locked are not counted and do not prolong it.
 * @param failures oldest first.
 */
export function judgeAttempt(failures: readonly Attempt[], address: string, now: Date): Lock {
  const recent = failures.filter(({ at }) => now.getTime() - at.getTime() < LOCK_WINDOW_MS);
  const fromAddress = recent.filter((failure) => failure.address === address);
  const ends = [
    endOfLock(fromAddress, MOST_FAILURES_FROM_ADDRESS),
    endOfLock(recent, MOST_FAILURES_OF_NAME),
  ].filter((end) => end !== null);
  return ends.length === 0 ? { locked: false } : { locked: true, until: new Date(Math.max(...ends)) };
}

/** When the count falls below the most again, or null when it is below now. */
function endOfLock(failures: readonly Attempt[], most: number): number | null {
  const oldest = failures.at(-most);
  return failures.length < most || !oldest ? null : oldest.at.getTime() + LOCK_WINDOW_MS;
}
