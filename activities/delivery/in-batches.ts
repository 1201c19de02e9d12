/**
 * Does the work on each item, at most `width` at once, beginning at `from`.
 * @param onProgress told how many items from the beginning of the list are all done
 * @throws the first failure, after the work that was under way has ended
 */
export async function inBatches<T>(
  items: readonly T[],
  { from, width }: { from: number; width: number },
  work: (item: T) => Promise<void>,
  onProgress: (done: number) => void,
): Promise<void> {
  for (let start = from; start < items.length; start += width) {
    const results = await Promise.allSettled(items.slice(start, start + width).map(work));
    const failed = results.find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
    onProgress(Math.min(start + width, items.length));
  }
}
