import { WriteBehind } from './write-behind';

/** A writer whose writes end when they are told to. */
function slowWriter(many: number) {
  const writes: Array<readonly number[]> = [];
  const ends: Array<{ resolve: () => void; reject: (error: Error) => void }> = [];
  const written = jest.fn();
  const write = (items: readonly number[]): Promise<void> => {
    writes.push(items);
    return new Promise((resolve, reject) => ends.push({ resolve, reject }));
  };
  return { writes, ends, written, behind: new WriteBehind<number>(write, many, written) };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('as many as are wanted are written together, one write after the other, and what is left at the end', async () => {
  const { writes, ends, behind } = slowWriter(2);
  for (const item of [1, 2, 3, 4, 5]) behind.add(item);
  await settled();
  expect(writes).toEqual([[1, 2]]);
  ends[0]?.resolve();
  await settled();
  expect(writes).toEqual([
    [1, 2],
    [3, 4],
  ]);
  const end = behind.end();
  ends[1]?.resolve();
  await settled();
  expect(writes.at(-1)).toEqual([5]);
  ends[2]?.resolve();
  await end;
});

test('each write is told, also while everybody waits for the end', async () => {
  const { ends, written, behind } = slowWriter(1);
  behind.add(1);
  behind.add(2);
  const end = behind.end();
  for (const many of [1, 2]) {
    await settled();
    ends.at(-1)?.resolve();
    await settled();
    expect(written).toHaveBeenCalledTimes(many);
  }
  await end;
});

test('the end waits for a write that is under way, and where nothing was given there is none', async () => {
  await expect(slowWriter(2).behind.end()).resolves.toBeUndefined();
  const { ends, behind } = slowWriter(1);
  behind.add(1);
  let hasEnded = false;
  const end = behind.end().then(() => {
    hasEnded = true;
  });
  await settled();
  expect(hasEnded).toBe(false);
  ends[0]?.resolve();
  await end;
});

test('after a failure nothing is written any more: whoever gives the next item is told, and so is the end', async () => {
  const { writes, ends, behind } = slowWriter(1);
  behind.add(1);
  behind.add(2);
  await settled();
  ends[0]?.reject(new Error('no database'));
  await settled();
  expect(() => behind.add(3)).toThrow('no database');
  await expect(behind.end()).rejects.toThrow('no database');
  expect(writes).toEqual([[1]]);
});
