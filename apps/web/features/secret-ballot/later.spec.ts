import { LATEST_MS, laterMs, SOONEST_MS, unguessable } from './later';

test('a confirmation comes within its time, at every moment of it', () => {
  expect(laterMs(0)).toBe(SOONEST_MS);
  expect(laterMs(1 - Number.EPSILON)).toBeLessThan(LATEST_MS);
  const moments = Array.from({ length: 2_000 }, () => laterMs(unguessable()));
  expect(Math.min(...moments)).toBeGreaterThanOrEqual(SOONEST_MS);
  expect(Math.max(...moments)).toBeLessThan(LATEST_MS);
  const early = moments.filter((moment) => moment < (SOONEST_MS + LATEST_MS) / 2).length;
  expect(early).toBeGreaterThan(850);
  expect(early).toBeLessThan(1_150);
});
