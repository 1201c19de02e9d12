import { addDays, weekdayOf, type LocalDate } from '../kernel/time';
import { isWorkingDay, type TimeLimit, type WorkingCalendar } from './calendar';

/** A day inside a term that is not worked, and why. */
export interface SkippedDay {
  readonly day: LocalDate;
  readonly why: 'weekend' | 'day-off';
}

/** A term in days: its last day, and the days without work that lie in it. */
export interface CountedTerm {
  readonly end: LocalDate;
  readonly skipped: readonly SkippedDay[];
}

/** A day off that falls on a weekend is a weekend. */
const whyNotWorked = (day: LocalDate): SkippedDay['why'] =>
  weekdayOf(day) === 0 || weekdayOf(day) === 6 ? 'weekend' : 'day-off';

/**
 * Counts a term of days day by day, the first day not counted; in calendar days, a term that ends on a day off goes on
 * to the next working day (Civil Code 2015, Arts 147-148). Its end is the day on which `limitEnd` ends.
 * @param amount whole number, zero or more
 */
export function countTerm(
  from: LocalDate,
  { amount, unit }: { amount: number; unit: Exclude<TimeLimit['unit'], 'second'> },
  calendar: WorkingCalendar,
): CountedTerm {
  const skipped: SkippedDay[] = [];
  const isSkipped = (day: LocalDate): boolean => {
    if (isWorkingDay(day, calendar)) return false;
    skipped.push({ day, why: whyNotWorked(day) });
    return true;
  };
  let day = unit === 'calendar-day' ? addDays(from, amount) : from;
  if (unit === 'calendar-day') while (isSkipped(day)) day = addDays(day, 1);
  else
    for (let counted = 0; counted < amount; counted++) {
      day = addDays(day, 1);
      while (isSkipped(day)) day = addDays(day, 1);
    }
  return { end: day, skipped };
}

/** Working days after the one day up to and with the other; negative when the other lies before. */
export function workingDaysBetween(after: LocalDate, until: LocalDate, calendar: WorkingCalendar): number {
  if (until < after) return -workingDaysBetween(until, after, calendar);
  let count = 0;
  for (let day = addDays(after, 1); day <= until; day = addDays(day, 1))
    if (isWorkingDay(day, calendar)) count++;
  return count;
}
