import { addDays, daysUntil, weekdayOf } from './time';

test('the weekday of every day of two centuries is that of the calendar, leap days and centuries included', () => {
  const wrong: string[] = [];
  let day = '1899-12-31';
  for (; day < '2101-01-01'; day = addDays(day, 1))
    if (weekdayOf(day) !== new Date(`${day}T00:00:00.000Z`).getUTCDay()) wrong.push(day);
  expect([day, wrong]).toEqual(['2101-01-01', []]);
});

test.each([
  ['0001-01-01', 1],
  ['1600-02-29', 2],
  ['2000-02-29', 2],
  ['9999-12-31', 5],
])('%s is the weekday %i', (day, weekday) => {
  expect(weekdayOf(day)).toBe(weekday);
});

test.each([
  ['2024-02-28', '2024-03-01', 2],
  ['2025-12-31', '2026-01-01', 1],
  ['2026-01-01', '2025-12-31', -1],
  ['2026-01-01', '2026-01-01', 0],
])('from %s to %s are %i days', (from, to, days) => {
  expect(daysUntil(from, to)).toBe(days);
});
