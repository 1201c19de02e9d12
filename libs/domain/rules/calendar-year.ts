import type { LocalDate } from '../kernel/time';
import type { WorkingCalendar } from './calendar';
import type { Citation } from './citation';

/** A day on which State bodies do not work although it is no weekend, with the name of its holiday. */
export interface DayOff extends Citation {
  readonly day: LocalDate;
  readonly nameVi: string;
  readonly nameEn: string;
}

/** A Saturday on which State bodies work instead of another day. */
export interface WorkingSaturday {
  readonly day: LocalDate;
  readonly insteadOf: LocalDate;
}

/** The working calendar of one year, as its notices give it. */
export interface CalendarYear extends Citation {
  /** "2026". */
  readonly year: string;
  readonly daysOff: readonly DayOff[];
  readonly workingSaturdays: readonly WorkingSaturday[];
}

/** The years as one calendar for counting. */
export const workingCalendarOf = (years: readonly CalendarYear[]): WorkingCalendar => ({
  daysOff: years.flatMap((year) => year.daysOff.map(({ day }) => day)),
  workingSaturdays: years.flatMap((year) => year.workingSaturdays.map(({ day }) => day)),
});
