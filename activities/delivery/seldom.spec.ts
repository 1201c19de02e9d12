import { seldom } from './seldom';

test('what is asked for too soon after the last time is left out, the first time never', () => {
  const done: number[] = [];
  let now = 5;
  const work = seldom(
    100,
    () => done.push(now),
    () => now,
  );
  for (now of [5, 6, 104, 105, 106, 204, 300]) work();
  expect(done).toEqual([5, 105, 300]);
});
