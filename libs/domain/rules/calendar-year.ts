import type { OrganizationId } from '../kernel/actor';
import type { LocalDate } from '../kernel/time';
import type { WorkingCalendar } from './calendar';
import type { Citation } from './citation';

/** The notice that made something known, and the day on which it was out. */
export interface Announcement extends Citation {
  readonly on: LocalDate;
}

/** What a calendar says of a day. Without an announcement it is taken as known from the beginning. */
export interface Announced {
  readonly announced?: Announcement;
  /** A later notice took it back: since then it does not count. */
  readonly withdrawn?: Announcement;
}

/** A day on which State bodies do not work although it is no weekend, with the name of its holiday. */
export interface DayOff extends Citation, Announced {
  readonly day: LocalDate;
  readonly nameVi: string;
  readonly nameEn: string;
  /** Only this body and those beneath it are closed; absent: all are. */
  readonly closes?: OrganizationId;
}

/** A Saturday on which State bodies work instead of another day. */
export interface WorkingSaturday extends Announced {
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

/** A calendar that was published, with the years whose notices name its days. */
export interface PublishedCalendar {
  readonly calendar: WorkingCalendar;
  readonly years: readonly CalendarYear[];
}

/** Whether it was not taken back. */
export const stands = ({ withdrawn }: Announced): boolean => withdrawn === undefined;

/** The years as one calendar for counting. */
export function workingCalendarOf(
  years: ReadonlyArray<Pick<CalendarYear, 'daysOff' | 'workingSaturdays'>>,
): WorkingCalendar {
  const off = years.flatMap(({ daysOff }) => daysOff).filter(stands);
  const saturdays = years.flatMap(({ workingSaturdays }) => workingSaturdays).filter(stands);
  const closures = off.flatMap(({ day, closes }) => (closes === undefined ? [] : [{ day, of: closes }]));
  return {
    daysOff: off.filter(({ closes }) => closes === undefined).map(({ day }) => day),
    workingSaturdays: saturdays.map(({ day }) => day),
    ...(closures.length === 0 ? {} : { closures }),
  };
}

/** What was known of it on the day: not yet what was announced later, still what was withdrawn later. */
const asKnownOn = <Item extends Announced>(items: readonly Item[], day: LocalDate): readonly Item[] =>
  items
    .filter(({ announced }) => announced === undefined || announced.on <= day)
    .map((item) => {
      if (item.withdrawn === undefined || item.withdrawn.on <= day) return item;
      const { withdrawn, ...standing } = item;
      return standing as Item;
    });

/** The year as somebody knew it on the day. */
export const yearKnownOn = (year: CalendarYear, day: LocalDate): CalendarYear => ({
  ...year,
  daysOff: asKnownOn(year.daysOff, day),
  workingSaturdays: asKnownOn(year.workingSaturdays, day),
});
