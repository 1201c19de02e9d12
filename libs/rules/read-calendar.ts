import {
  stands,
  weekdayOf,
  type Announced,
  type Announcement,
  type CalendarYear,
  type Citation,
  type DayOff,
  type LocalDate,
  type WorkingSaturday,
} from '@vinhdanh/domain';
import type { Field } from './field';
import { oncePerFile } from './once-per-file';
import { CITATION_FIELDS, readCitation } from './read-citation';

/** What one `calendar.yaml` says: whole years, and a body's own closures beside those of every year. */
export interface CalendarFile {
  readonly years: readonly CalendarYear[];
  readonly closures: readonly DayOff[];
}

const SATURDAY = 6;
const SUNDAY = 0;

/** `calendar.yaml`: by year, the weekdays off with their names and the Saturdays that State bodies work. */
export const readCalendar = oncePerFile((file): CalendarFile => {
  file.only('years', 'closures');
  const years = file.at('years');
  const closures = file.at('closures');
  return {
    years: years.isAbsent ? [] : years.entries().map(([year, field]) => readYear(year, field)),
    closures: closures.isAbsent ? [] : closures.items().flatMap((field) => readClosures(field)),
  };
});

function readYear(year: string, field: Field): CalendarYear {
  if (!/^(?:19|20)\d\d$/.test(year)) field.fail('must be a year such as 2026');
  field.only('daysOff', 'workingSaturdays', ...CITATION_FIELDS);
  const cited = readCitation(field);
  const named = field.at('daysOff').items();
  const daysOff = named.flatMap((item) => readDaysOff(item, year, cited));
  const twice = daysOff.find(({ day }, index) => daysOff.findIndex((other) => other.day === day) < index);
  if (twice) field.at('daysOff').fail(`names ${twice.day} twice`);
  const workingSaturdays = field.at('workingSaturdays').items();
  return { year, ...cited, daysOff, workingSaturdays: workingSaturdays.map((item) => readSwap(item, year)) };
}

/** Days on which one body, with those beneath it, is closed and others are not. */
function readClosures(field: Field): readonly DayOff[] {
  const closes = field.at('of').text();
  return readDaysOff(field).map((off) => ({ ...off, closes }));
}

function readAnnouncement(field: Field): Announcement {
  field.only('on', ...CITATION_FIELDS);
  return { on: field.at('on').day(), ...readCitation(field) };
}

/** When it became known, and when it was taken back; either may be left out. */
function readAnnounced(field: Field): Announced {
  const [announced, withdrawn] = [field.at('announced'), field.at('withdrawn')];
  const known = announced.isAbsent ? {} : { announced: readAnnouncement(announced) };
  if (withdrawn.isAbsent) return known;
  const taken = readAnnouncement(withdrawn);
  if (known.announced && taken.on <= known.announced.on)
    withdrawn.at('on').fail(`is not after ${known.announced.on}, on which it was announced`);
  return { ...known, withdrawn: taken };
}

/** The days of one holiday. Without a citation of their own they have the year's. */
function readDaysOff(field: Field, year?: string, cited?: Citation): readonly DayOff[] {
  field.only(
    ...['nameVi', 'nameEn', 'days', 'announced', 'withdrawn', ...CITATION_FIELDS],
    ...(cited ? [] : ['of']),
  );
  const hasOwn = CITATION_FIELDS.some((name) => !field.at(name).isAbsent);
  const own = cited && !hasOwn ? cited : readCitation(field);
  const names = { nameVi: field.at('nameVi').text(), nameEn: field.at('nameEn').text() };
  const known = readAnnounced(field);
  const days = field.at('days').items();
  return days.map((item) => ({ day: readWeekday(item, year), ...names, ...own, ...known }));
}

function readWeekday(field: Field, year?: string): LocalDate {
  const day = readDay(field, year);
  const weekday = weekdayOf(day);
  return weekday === SATURDAY || weekday === SUNDAY ? field.fail('is a weekend anyway') : day;
}

function readSwap(field: Field, year: string): WorkingSaturday {
  field.only('day', 'insteadOf', 'announced', 'withdrawn');
  const day = readDay(field.at('day'), year);
  if (weekdayOf(day) !== SATURDAY) field.at('day').fail('is no Saturday');
  return { day, insteadOf: field.at('insteadOf').day(), ...readAnnounced(field) };
}

const readDay = (field: Field, year: string | undefined): LocalDate =>
  year === undefined || field.day().startsWith(`${year}-`) ? field.day() : field.fail(`is not in ${year}`);

/** The years with the closures that fall into them, but for days on which everybody is closed anyway. */
export const closedToo = (
  years: readonly CalendarYear[],
  closures: readonly DayOff[],
): readonly CalendarYear[] =>
  years.map((year) => {
    const own = closures.filter(
      ({ day }) =>
        day.startsWith(`${year.year}-`) && !year.daysOff.some((off) => off.day === day && stands(off)),
    );
    const daysOff = [...year.daysOff, ...own].sort((one, other) => one.day.localeCompare(other.day));
    return { ...year, daysOff };
  });

/** Closures in years of which no notice is known yet: they count, whatever else the year will bring. */
export const closedBeyond = (
  years: readonly CalendarYear[],
  closures: readonly DayOff[],
): Pick<CalendarYear, 'daysOff' | 'workingSaturdays'> => ({
  daysOff: closures.filter(({ day }) => years.every(({ year }) => !day.startsWith(`${year}-`))),
  workingSaturdays: [],
});
