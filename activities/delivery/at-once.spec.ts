import { atOnce } from './at-once';

const items = Array.from({ length: 10 }, (_, index) => index);

test('every item is done once, and never more than the width at once', async () => {
  const done: number[] = [];
  let running = 0;
  let most = 0;
  await atOnce(items, 4, async (item) => {
    most = Math.max(most, ++running);
    await Promise.resolve();
    running--;
    done.push(item);
  });
  expect(done.sort((one, other) => one - other)).toEqual(items);
  expect(most).toBe(4);
});

test('the next begins as soon as one is done, whatever the others take', async () => {
  let letGo = (): void => undefined;
  const slow = new Promise<void>((resolve) => (letGo = resolve));
  const done: number[] = [];
  const all = atOnce(items, 2, async (item) => {
    if (item === 0) await slow;
    else done.push(item);
    if (item === 9) letGo();
  });
  await all;
  expect(done).toEqual(items.slice(1));
});

test('a failure ends it after what was under way; nothing is begun any more', async () => {
  const begun: number[] = [];
  const ended: number[] = [];
  const all = atOnce(items, 3, async (item) => {
    begun.push(item);
    if (item === 1) throw new Error('item 1');
    await Promise.resolve();
    await Promise.resolve();
    ended.push(item);
  });
  await expect(all).rejects.toThrow('item 1');
  expect(begun.length).toBeLessThan(items.length);
  expect(ended).toEqual(begun.filter((item) => item !== 1));
});
