/** The same work, done no more often than once in so many milliseconds: what is asked for in between is left out. */
export function seldom(everyMs: number, work: () => void, now: () => number = Date.now): () => void {
  let last = -Infinity;
  return () => {
    if (now() - last < everyMs) return;
    last = now();
    work();
  };
}
