/** What the process needs beside the things, MiB. */
const REST_MIB = 500;

/** What one thing at hand takes, MiB: 0.2 were measured for a dossier with few steps. */
const THING_MIB = 0.25;

const FEWEST = 100;

/**
 * How many things a worker keeps at hand. One that is not at hand is read and replayed before it takes a command, which
 * costs as much again as the command.
 * @param heapMib what the heap may grow to
 */
export const thingsAtHand = (heapMib: number): number =>
  Math.max(Math.floor((heapMib - REST_MIB) / THING_MIB), FEWEST);
