import { Inflow } from './inflow';

test('so many come through in a second, and the next second as many again', () => {
  let now = 5_000;
  const inflow = new Inflow(3, () => now);
  const admitted = (): boolean[] => Array.from({ length: 5 }, () => inflow.admits());
  expect(admitted()).toEqual([true, true, true, false, false]);
  now += 999;
  expect(inflow.admits()).toBe(false);
  now += 1;
  expect(admitted()).toEqual([true, true, true, false, false]);
});
