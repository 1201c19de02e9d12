import { addDays, daysUntil, isLocalDate, weekdayOf } from './time';

test('the weekday of every day of two centuries is that of the calendar, leap days and centuries included', () => {
  const wrong: string[] = [];
  let day = '1899-12-31';
  for (; day < '2101-01-01'; day = addDays(day, 1))
    if (weekdayOf(day) !== new Date(`${day}T00:00:00.000Z`).getUTCDay()) wrong.push(day);
  expect([day, wrong]).toEqual(['2101-01-01', []]);
});

test('days before and after every day of four years are those of the calendar', () => {
  const expected = (day: string, days: number): string =>
    new Date(Date.parse(`${day}T00:00:00.000Z`) + days * 86_400_000).toISOString().slice(0, 10);
  const wrong: string[] = [];
  for (let day = '2023-12-31'; day < '2028-01-01'; day = expected(day, 1))
    for (const days of [-400, -31, -28, -1, 0, 1, 2, 27, 28, 31, 366])
      if (addDays(day, days) !== expected(day, days)) wrong.push(`${day} ${days}`);
  expect(wrong).toEqual([]);
});

test.each(['2025-02-30', '2025-13-05', '2025-00-10', '2025-04-31', '2025-01-00'])('%s is no day', (text) => {
  expect(isLocalDate(text)).toBe(false);
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
