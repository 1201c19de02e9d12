import { thingsAtHand } from './things-at-hand';

test('as many things are at hand as the heap has room for, and some on the smallest machine', () => {
  expect(thingsAtHand(6_000)).toBe(22_000);
  expect(thingsAtHand(1_000)).toBe(2_000);
  expect(thingsAtHand(256)).toBe(100);
});
