const FIRST_MS = 2_000;
const LONGEST_MS = 5 * 60_000;

/** Milliseconds until mail is tried again after so many failed tries before this one: 2 s, doubled up to 5 minutes. */
export const backOff = (attempts: number): number => Math.min(FIRST_MS * 2 ** attempts, LONGEST_MS);
