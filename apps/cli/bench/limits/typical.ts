import {
  addDays,
  nextWorkingDay,
  termEnd,
  toInstant,
  type LocalDate,
  type TimeLimit,
  type WorkingCalendar,
} from '@vinhdanh/domain';

/** A day off is announced some two weeks ahead. */
const DAYS_AHEAD = 14;

/** No limit of so many working days has begun earlier and still runs. */
const LOOKED_BACK = 60;

/**
 * Which share of the limits that run on a day a typical change moves: they began evenly on the days before it, and one
 * working day two weeks ahead becomes a day off. The others end on the same day, and their dossiers are not told.
 */
export function typicalShare(limit: TimeLimit, today: LocalDate): number {
  const before: WorkingCalendar = { daysOff: [], workingSaturdays: [] };
  const off = nextWorkingDay(addDays(today, DAYS_AHEAD), before);
  const after: WorkingCalendar = { ...before, daysOff: [off] };
  const ends = Array.from({ length: LOOKED_BACK }, (_, ago) => {
    const term = { from: toInstant(Date.parse(`${addDays(today, -ago)}T03:00:00.000Z`)), pauses: [] };
    return [before, after].map((calendar) => termEnd(limit, term, calendar));
  }).filter(([end = '']) => end >= today);
  return ends.filter(([was, is]) => was !== is).length / ends.length;
}
