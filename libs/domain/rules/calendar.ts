import type { OrganizationId } from '../kernel/actor';
import { addDays, weekdayOf, type LocalDate } from '../kernel/time';
import type { Citation } from './citation';

/** A day on which a province, or another body with those beneath it, is closed and others are not. */
export interface Closure {
  readonly day: LocalDate;
  readonly of: OrganizationId;
  /** In the calendar of one dossier: the levels of its route that are closed. */
  readonly levels?: readonly string[];
}

/** Days off other than weekends, and Saturdays on which State bodies work instead. */
export interface WorkingCalendar {
  readonly daysOff: readonly LocalDate[];
  readonly workingSaturdays: readonly LocalDate[];
  readonly closures?: readonly Closure[];
}

/** How long a step may take. `second` serves rehearsals and tests, where weeks would be too long. */
export interface TimeLimit extends Citation {
  readonly amount: number;
  readonly unit: 'working-day' | 'calendar-day' | 'second';
}

/** Whether State bodies work on the day. Closures of single bodies count once they are in `daysOff`. */
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

const closedOn = (
  { closures = [], ...calendar }: WorkingCalendar,
  isClosed: (closure: Closure) => boolean,
): WorkingCalendar => {
  const days = closures.filter(isClosed).map(({ day }) => day);
  return days.length === 0 ? calendar : { ...calendar, daysOff: [...calendar.daysOff, ...days] };
};

/** The calendar by which the bodies of a level work on one dossier. */
export const calendarAt = (calendar: WorkingCalendar, level: string): WorkingCalendar =>
  closedOn(calendar, ({ levels = [] }) => levels.includes(level));

/** The calendar by which a body works that stands under these bodies, itself among them. */
export const calendarUnder = (
  calendar: WorkingCalendar,
  bodies: readonly OrganizationId[],
): WorkingCalendar => closedOn(calendar, ({ of }) => bodies.includes(of));

/**
 * The calendar of a dossier: the closures of the bodies that its unit stands under, each for the levels that lie
 * beneath that body. A province's storm day does not give the ministry a day.
 * @param lineage the unit and the bodies above it, by level, from the lowest
 */
export function calendarOfDossier(
  calendar: WorkingCalendar,
  lineage: ReadonlyMap<string, { readonly id: OrganizationId }>,
): WorkingCalendar {
  const { closures = [], ...common } = calendar;
  const levels = [...lineage.keys()].filter((level) => level !== 'unit');
  const own = closures.flatMap(({ day, of }): Closure[] => {
    const top = levels.findIndex((level) => lineage.get(level)?.id === of);
    return top < 0 ? [] : [{ day, of, levels: ['unit', ...levels.slice(0, top + 1)] }];
  });
  return own.length === 0 ? common : { ...common, closures: own };
}
