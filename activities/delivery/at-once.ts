/** Dossiers that are told, or whose events are being recorded, at the same moment. */
export const DOSSIERS_AT_ONCE = 48;

/**
 * Does the work on each item, on `width` of them at the same time: as one is done the next begins.
 * @throws the first failure, after the work that was under way has ended
 */
export async function atOnce<T>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  let hasFailed = false;
  const takeTurns = async (): Promise<void> => {
    for (const item of queue) {
      if (hasFailed) return;
      try {
        await work(item);
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: width }, takeTurns));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
}
