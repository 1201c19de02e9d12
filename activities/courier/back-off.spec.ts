import { backOff } from './back-off';

test('the wait doubles from 2 seconds and never exceeds 5 minutes', () => {
  expect([0, 1, 2, 3].map(backOff)).toEqual([2_000, 4_000, 8_000, 16_000]);
  expect(backOff(20)).toBe(300_000);
  expect(backOff(5_000)).toBe(300_000);
});
