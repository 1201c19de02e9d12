import { sumOf } from './sum';

const sum = (percent: number | null, denominator: number | null, least: number | null, most = least) =>
  sumOf({ inputs: { percent, denominator, allowedLeast: least, allowedMost: most } }, 'vi', {
    or: 'hoặc',
    thus: 'tức',
  });

it('shows the sum, every reading of it, and nothing that is not known', () => {
  expect(sum(15, 47, 7, 8)).toBe('15% × 47 = 7,05, tức 7 hoặc 8');
  expect(sum(15, 47, 7)).toBe('15% × 47 = 7,05, tức 7');
  expect(sum(15, 40, 6)).toBe('15% × 40 = 6');
  expect(sum(15, null, null)).toBe('15%');
  expect(sum(null, null, 10)).toBe('10');
  const inputs = { percent: 15, denominator: 47, allowedLeast: 7, allowedMost: 8 };
  expect(sumOf({ inputs }, 'en', { or: 'or', thus: 'that is' })).toBe('15% × 47 = 7.05, that is 7 or 8');
});
