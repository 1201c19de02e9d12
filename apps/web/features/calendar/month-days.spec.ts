import { daysOf, weeksOf, workingDaysIn } from './month-days';

describe('a month of the calendar', () => {
  it('stands in weeks from Monday to Sunday', () => {
    const weeks = weeksOf('2026', 11);
    expect(weeks).toHaveLength(6);
    expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
    expect(weeks.at(-1)?.[0]).toBe('2026-11-30');
    expect(weeks.flat().filter(Boolean)).toEqual(daysOf('2026', 11));
  });

  it('has 29 days in February of a leap year', () => {
    expect([daysOf('2024', 2).length, daysOf('2026', 2).length]).toEqual([29, 28]);
  });

  it('counts its working days with the swapped Saturday and without the day off', () => {
    const calendar = { daysOff: ['2026-08-31'], workingSaturdays: ['2026-08-22'] };
    expect(workingDaysIn('2026', 8, calendar)).toBe(21);
    expect(workingDaysIn('2026', 8, { daysOff: [], workingSaturdays: [] })).toBe(21);
    expect(workingDaysIn('2026', 11, { daysOff: ['2026-11-24'], workingSaturdays: [] })).toBe(20);
  });
});
