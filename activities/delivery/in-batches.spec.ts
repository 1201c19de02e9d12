import { inBatches } from './in-batches';

const items = Array.from({ length: 10 }, (_, index) => index);

test('every item is done once, from where the last try came to, never more than the width at once', async () => {
  const done: number[] = [];
  const progress: number[] = [];
  let running = 0;
  let most = 0;
  const work = async (item: number): Promise<void> => {
    most = Math.max(most, ++running);
    await Promise.resolve();
    running--;
    done.push(item);
  };
  await inBatches(items, { from: 4, width: 4 }, work, (count) => progress.push(count));
  expect(done).toEqual([4, 5, 6, 7, 8, 9]);
  expect(progress).toEqual([8, 10]);
  expect(most).toBe(4);
});

test('a failure ends it after what was under way, and the progress names only what is all done', async () => {
  const done: number[] = [];
  const progress: number[] = [];
  const work = async (item: number): Promise<void> => {
    if (item === 5) throw new Error('item 5');
    done.push(item);
  };
  const all = inBatches(items, { from: 0, width: 4 }, work, (count) => progress.push(count));
  await expect(all).rejects.toThrow('item 5');
  expect(done).toEqual([0, 1, 2, 3, 4, 6, 7]);
  expect(progress).toEqual([4]);
});
