import {
  addDays,
  nextWorkingDay,
  workingCalendarOf,
  type CalendarYear,
  type LocalDate,
  type PublishedCalendar,
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

/** Calendars that follow each other, each with one more day off than the one before, inside of every limit. */
export function calendarsFrom(today: LocalDate, count: number): readonly PublishedCalendar[] {
  const days: LocalDate[] = [];
  const calendars = [published(days)];
  while (calendars.length < count) {
    const last = days.at(-1) ?? addDays(today, 4);
    days.push(nextWorkingDay(addDays(last, 1), { daysOff: [], workingSaturdays: [] }));
    calendars.push(published(days));
  }
  return calendars;
}
