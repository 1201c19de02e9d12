import {
  addDays,
  addMilliseconds,
  dayOf,
  endOfDay,
  weekdayOf,
  type Instant,
  type LocalDate,
} from '../kernel/time';
import type { Citation } from './citation';

/** Days off other than weekends, and Saturdays on which State bodies work instead. */
export interface WorkingCalendar {
  readonly daysOff: readonly LocalDate[];
  readonly workingSaturdays: readonly LocalDate[];
}

/** How long a step may take. `second` serves rehearsals and tests, where weeks would be too long. */
export interface TimeLimit extends Citation {
  readonly amount: number;
  readonly unit: 'working-day' | 'calendar-day' | 'second';
}

export function isWorkingDay(day: LocalDate, calendar: WorkingCalendar): boolean {
  if (calendar.daysOff.includes(day)) return false;
  const weekday = weekdayOf(day);
  if (weekday === 6) return calendar.workingSaturdays.includes(day);
  return weekday !== 0;
}

/** The day itself when it is worked, else the next one that is. */
export function nextWorkingDay(day: LocalDate, calendar: WorkingCalendar): LocalDate {
  let candidate = day;
  while (!isWorkingDay(candidate, calendar)) candidate = addDays(candidate, 1);
  return candidate;
}

/**
 * The instant at which the limit ends. The first day is not counted, and a term that ends on a day off ends at the
 * end of the next working day (Civil Code 2015, Arts 147-148).
 */
export function limitEnd(limit: TimeLimit, from: Instant, calendar: WorkingCalendar): Instant {
  if (limit.unit === 'second') return addMilliseconds(from, limit.amount * 1000);
  const start = dayOf(from);
  if (limit.unit === 'calendar-day') return endOfDay(nextWorkingDay(addDays(start, limit.amount), calendar));
  let day = start;
  for (let counted = 0; counted < limit.amount; counted++) day = nextWorkingDay(addDays(day, 1), calendar);
  return endOfDay(day);
}
