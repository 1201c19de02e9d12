import { BAC_NINH_2022, countOf, scaledTo } from './groups';

test('the session of Bắc Ninh for 2022 has 1,049 dossiers', () => {
  expect(BAC_NINH_2022.map(({ count }) => count)).toEqual([12, 54, 280, 60, 643]);
  expect(countOf(BAC_NINH_2022)).toBe(1_049);
});

test.each([5, 40, 60, 1_049, 2_000])('scaled to %i it has as many, and every group some', (total) => {
  const scaled = scaledTo(BAC_NINH_2022, total);
  expect(countOf(scaled)).toBe(total);
  expect(Math.min(...scaled.map(({ count }) => count))).toBeGreaterThan(0);
});
