import { DoneFromStart } from './done-from-start';

test('only what is all done from the beginning counts, in whatever order it ends', () => {
  const done = new DoneFromStart(2);
  const counts = [4, 2, 3, 3, 6, 5].map((index) => {
    done.add(index);
    return done.count;
  });
  expect(counts).toEqual([2, 3, 5, 5, 5, 7]);
});
