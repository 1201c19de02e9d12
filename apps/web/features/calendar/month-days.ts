import { addDays, isWorkingDay, weekdayOf, type LocalDate, type WorkingCalendar } from '@vinhdanh/domain';

const DAYS_OF_WEEK = 7;

/** Monday is 0, as weeks are printed in Vietnam. */
const placeInWeek = (day: LocalDate): number => (weekdayOf(day) + DAYS_OF_WEEK - 1) % DAYS_OF_WEEK;

const firstOf = (year: string, month: number): LocalDate => `${year}-${String(month).padStart(2, '0')}-01`;

/** Every day of the month, 1 to 12. */
export function daysOf(year: string, month: number): readonly LocalDate[] {
  const first = firstOf(year, month);
  const days: LocalDate[] = [];
  for (let day = first; day.slice(0, 7) === first.slice(0, 7); day = addDays(day, 1)) days.push(day);
  return days;
}

/** The month as weeks from Monday to Sunday, with null for the days of its neighbours. */
export function weeksOf(year: string, month: number): ReadonlyArray<ReadonlyArray<LocalDate | null>> {
  const days = daysOf(year, month);
  const before = placeInWeek(firstOf(year, month));
  const cells: Array<LocalDate | null> = [...Array.from({ length: before }, () => null), ...days];
  while (cells.length % DAYS_OF_WEEK !== 0) cells.push(null);
  return Array.from({ length: cells.length / DAYS_OF_WEEK }, (_, week) =>
    cells.slice(week * DAYS_OF_WEEK, (week + 1) * DAYS_OF_WEEK),
  );
}

export const workingDaysIn = (year: string, month: number, calendar: WorkingCalendar): number =>
  daysOf(year, month).filter((day) => isWorkingDay(day, calendar)).length;
