/** For each event of the last batch, milliseconds: some ten commands a second are gathered to twenty a batch. */
const PER_EVENT_MS = 100;

/** A reader of the newest version of a busy thing waits no longer than this, milliseconds. */
const LONGEST_MS = 2_500;

/**
 * How long the answer for a busy thing waits, milliseconds. Each batch costs the engine as much as three commands: the
 * more commands hail, the more of them one batch takes; few that come close together are recorded soon.
 */
export const gatheringMs = (events: number): number => Math.min(events * PER_EVENT_MS, LONGEST_MS);
