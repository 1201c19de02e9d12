import {
  addDays,
  nextWorkingDay,
  workingCalendarOf,
  type CalendarYear,
  type LocalDate,
  type PublishedCalendar,
  type WorkingCalendar,
} from '@vinhdanh/domain';
import { NOT_LAW } from './dossiers';

/** A calendar in which only these days are off. */
function published(days: readonly LocalDate[]): PublishedCalendar {
  const years = [...new Set(days.map((day) => day.slice(0, 4)))].map((year): CalendarYear => ({
    ...NOT_LAW,
    year,
    daysOff: days
      .filter((day) => day.startsWith(year))
      .map((day) => ({ ...NOT_LAW, day, nameVi: 'Nghỉ hoán đổi', nameEn: 'Swapped' })),
    workingSaturdays: [],
  }));
  return { years, calendar: workingCalendarOf(years) };
}

/** A day off is announced some two weeks ahead. */
const DAYS_AHEAD = 14;

const NO_DAYS: WorkingCalendar = { daysOff: [], workingSaturdays: [] };

/** Calendars that follow each other, each with one more day off than the one before. */
export interface Calendars {
  readonly before: PublishedCalendar;
  /** A working day two weeks ahead becomes a day off: limits that end before it stay. */
  readonly typical: PublishedCalendar;
  /** So does the next working day, which is inside of every limit, and then the one after it. */
  readonly hardest: PublishedCalendar;
  readonly hardestAgain: PublishedCalendar;
}

export function calendarsFrom(today: LocalDate): Calendars {
  const ahead = nextWorkingDay(addDays(today, DAYS_AHEAD), NO_DAYS);
  const first = nextWorkingDay(addDays(today, 1), NO_DAYS);
  const second = nextWorkingDay(addDays(first, 1), NO_DAYS);
  return {
    before: published([]),
    typical: published([ahead]),
    hardest: published([first, ahead]),
    hardestAgain: published([first, second, ahead]),
  };
}
