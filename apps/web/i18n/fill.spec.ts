import { fill } from './fill';

test('one is said as one, and more as more', () => {
  const left = '{count} {count|day|days} left';
  expect([0, 1, 2].map((count) => fill(left, { count }))).toEqual([
    '0 days left',
    '1 day left',
    '2 days left',
  ]);
  expect(fill('{name}: {count|it|they}', { name: 'Nông Thị Ví Dụ', count: '1' })).toBe('Nông Thị Ví Dụ: it');
});
