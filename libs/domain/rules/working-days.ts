import { addDays, weekdayOf, type LocalDate } from '../kernel/time';
import { isWorkingDay, nextWorkingDay, type TimeLimit, type WorkingCalendar } from './calendar';

/** A day inside a term that is not counted, and why; `halt`: the clock stood still. */
export interface SkippedDay {
  readonly day: LocalDate;
  readonly why: 'weekend' | 'day-off' | 'halt';
}

/** A term in days: its last day, and the days in it that were not counted. */
export interface CountedTerm {
  readonly end: LocalDate;
  readonly skipped: readonly SkippedDay[];
}

/** The clock stands still from the day after the first one up to and with the last one. */
export interface HaltedDays {
  readonly since: LocalDate;
  readonly until: LocalDate;
}

/** A day off that falls on a weekend is a weekend. */
const whyNotWorked = (day: LocalDate): SkippedDay['why'] =>
  weekdayOf(day) === 0 || weekdayOf(day) === 6 ? 'weekend' : 'day-off';

const isHalted = (day: LocalDate, halts: readonly HaltedDays[]): boolean =>
  halts.some(({ since, until }) => since < day && day <= until);

/** The day on which a term may end: worked, and with the clock running again when it is over. */
function dayOfEnd(day: LocalDate, calendar: WorkingCalendar, halts: readonly HaltedDays[]): LocalDate {
  const worked = nextWorkingDay(day, calendar);
  const halt = halts.find(({ since, until }) => since <= worked && worked < until);
  return halt ? dayOfEnd(halt.until, calendar, halts) : worked;
}

/**
 * Counts a term of days day by day, the first day not counted. A term that ends on a day off goes on to the next working
 * day (Civil Code 2015, Arts 147-148). After a halt the days that were left are counted on, the day of its end not among
 * them, as at the beginning; a term whose last day ended within the halt ends on the day on which the halt does.
 * @param amount whole number, zero or more
 */
export function countTerm(
  from: LocalDate,
  { amount, unit }: { amount: number; unit: Exclude<TimeLimit['unit'], 'second'> },
  calendar: WorkingCalendar,
  halts: readonly HaltedDays[] = [],
): CountedTerm {
  const skipped: SkippedDay[] = [];
  let last = from;
  for (let counted = 0; counted < amount;) {
    last = addDays(last, 1);
    if (isHalted(last, halts)) skipped.push({ day: last, why: 'halt' });
    else if (unit === 'working-day' && !isWorkingDay(last, calendar))
      skipped.push({ day: last, why: whyNotWorked(last) });
    else counted++;
  }
  const end = dayOfEnd(last, calendar, halts);
  const firstAfter = isWorkingDay(last, calendar) ? addDays(last, 1) : last;
  for (let day = firstAfter; day < end; day = addDays(day, 1))
    skipped.push({ day, why: isHalted(day, halts) ? 'halt' : whyNotWorked(day) });
  return { end, skipped };
}

/** Working days after the one day up to and with the other; negative when the other lies before. */
export function workingDaysBetween(after: LocalDate, until: LocalDate, calendar: WorkingCalendar): number {
  if (until < after) return -workingDaysBetween(until, after, calendar);
  let count = 0;
  for (let day = addDays(after, 1); day <= until; day = addDays(day, 1))
    if (isWorkingDay(day, calendar)) count++;
  return count;
}
