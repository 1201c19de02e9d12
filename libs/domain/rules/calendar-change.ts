import type { LocalDate } from '../kernel/time';
import { isWorkingDay, type WorkingCalendar } from './calendar';
import { stands, type CalendarYear, type DayOff, type WorkingSaturday } from './calendar-year';
import type { Citation } from './citation';

/** A day that one calendar counts and another one does not, with the notice that says so. */
export interface CalendarChange extends Citation {
  readonly day: LocalDate;
  /** What the day is by the later calendar. */
  readonly now: 'off' | 'worked';
  readonly nameVi: string;
  readonly nameEn: string;
}

const daysNamed = ({ daysOff, workingSaturdays, closures = [] }: WorkingCalendar): readonly LocalDate[] => [
  ...daysOff,
  ...workingSaturdays,
  ...closures.map(({ day }) => day),
];

/** Whether the later calendar counts the day otherwise, at this level or at all. */
export const isCountedOtherwise = (
  day: LocalDate,
  before: WorkingCalendar,
  after: WorkingCalendar,
): boolean => isWorkingDay(day, before) !== isWorkingDay(day, after);

/** The days that the later calendar counts otherwise, in order. Give both as one body has them. */
export const daysCountedOtherwise = (before: WorkingCalendar, after: WorkingCalendar): readonly LocalDate[] =>
  [...new Set([...daysNamed(before), ...daysNamed(after)])]
    .filter((day) => isCountedOtherwise(day, before, after))
    .sort();

/** What the years say of a day that is counted otherwise since. */
export function changeOn(
  day: LocalDate,
  after: WorkingCalendar,
  years: readonly CalendarYear[],
): CalendarChange {
  const now = isWorkingDay(day, after) ? 'worked' : 'off';
  const year = years.find((candidate) => candidate.year === day.slice(0, 4));
  const named = year?.daysOff.filter((candidate) => candidate.day === day) ?? [];
  const off = named.find(stands) ?? named[0];
  const saturday = year?.workingSaturdays.find((candidate) => candidate.day === day);
  const source = latestOf(off ?? saturday) ?? off ?? year ?? NOT_CITED;
  const { article, evidence } = source;
  return { day, now, ...wordsOf(now, off, saturday), article, evidence };
}

const NOT_CITED: Citation = { article: 'Không còn trong lịch làm việc', evidence: 'N' };

const latestOf = (item: DayOff | WorkingSaturday | undefined): Citation | undefined =>
  item?.withdrawn ?? item?.announced;

function wordsOf(
  now: CalendarChange['now'],
  off: DayOff | undefined,
  saturday: WorkingSaturday | undefined,
): Pick<CalendarChange, 'nameVi' | 'nameEn'> {
  if (now === 'off')
    return off
      ? { nameVi: off.nameVi, nameEn: off.nameEn }
      : { nameVi: 'Thôi làm bù', nameEn: 'No longer a working Saturday' };
  if (saturday) {
    const [year, month, day] = saturday.insteadOf.split('-');
    return {
      nameVi: `Làm bù cho ngày ${day}/${month}/${year}`,
      nameEn: `Worked instead of ${saturday.insteadOf}`,
    };
  }
  return { nameVi: 'Thôi nghỉ', nameEn: 'No longer a day off' };
}
