import { Gatherer } from './gatherer';

/** A writer whose writes end when they are told to. */
function slowWriter() {
  const writes: Array<readonly number[]> = [];
  const ends: Array<{ resolve: () => void; reject: (error: Error) => void }> = [];
  const gatherer = new Gatherer<number>((items) => {
    writes.push(items);
    return new Promise((resolve, reject) => ends.push({ resolve, reject }));
  });
  return { writes, ends, gatherer };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('what comes while one write is under way goes into the next one, together', async () => {
  const { writes, ends, gatherer } = slowWriter();
  const first = gatherer.add(1);
  await settled();
  const others = [2, 3, 4].map((item) => gatherer.add(item));
  await settled();
  expect(writes).toEqual([[1]]);
  ends[0]?.resolve();
  await first;
  await settled();
  expect(writes).toEqual([[1], [2, 3, 4]]);
  ends[1]?.resolve();
  await Promise.all(others);
});

test('after a failure nothing is written any more, and everybody who waits is told', async () => {
  const { writes, ends, gatherer } = slowWriter();
  const first = gatherer.add(1);
  await settled();
  const second = gatherer.add(2);
  ends[0]?.reject(new Error('no database'));
  await expect(first).rejects.toThrow('no database');
  await expect(second).rejects.toThrow('no database');
  await expect(gatherer.add(3)).rejects.toThrow('no database');
  expect(writes).toEqual([[1]]);
});
