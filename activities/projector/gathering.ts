/** A busy thing is recorded once in so many milliseconds, however few the commands are that hail on it. */
const SHORTEST_MS = 1_000;

/** For each event of the last batch, milliseconds: what hails faster is gathered for longer. */
const PER_EVENT_MS = 100;

/** A reader of the newest version of a busy thing waits no longer than this, milliseconds. */
const LONGEST_MS = 2_500;

/**
 * How long the answer for a busy thing waits, milliseconds. A batch costs the engine more than a command: the more commands
 * hail, the more of them one batch takes.
 */
export const gatheringMs = (events: number): number =>
  Math.min(Math.max(events * PER_EVENT_MS, SHORTEST_MS), LONGEST_MS);
