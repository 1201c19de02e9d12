import { addMilliseconds, dayOf, endOfDay, toEpochMs, type Instant } from '../kernel/time';
import type { TimeLimit, WorkingCalendar } from './calendar';
import { countTerm, type HaltedDays } from './working-days';

/** A time in which the clock of a limit stood still. */
export interface Pause {
  readonly since: Instant;
  readonly until: Instant;
}

/** A limit as it runs. Its end follows from this and a calendar, in whatever order holds and new calendars came. */
export interface RunningTerm {
  readonly from: Instant;
  /** In the order of their beginning. */
  readonly pauses: readonly Pause[];
}

export const termFrom = (from: Instant): RunningTerm => ({ from, pauses: [] });

/** The same term, its clock standing still in the time given. */
export const withPause = (term: RunningTerm, pause: Pause): RunningTerm => ({
  ...term,
  pauses: [...term.pauses, pause].sort((one, other) => (one.since < other.since ? -1 : 1)),
});

/** The days on which the clock stood still. A pause from before the term's beginning counts from there. */
export const haltsOf = ({ from, pauses }: RunningTerm): readonly HaltedDays[] =>
  pauses
    .filter(({ until }) => until > from)
    .map(({ since, until }) => ({ since: dayOf(since > from ? since : from), until: dayOf(until) }));

/** Seconds serve rehearsals: each pause moves the end by as long as it lasted. */
function endInSeconds(seconds: number, { from, pauses }: RunningTerm): Instant {
  const start = { end: addMilliseconds(from, seconds * 1000), counted: from };
  return pauses.reduce(({ end, counted }, { since, until }) => {
    const begin = since > counted ? since : counted;
    if (begin >= end || until <= begin) return { end, counted };
    return { end: addMilliseconds(end, toEpochMs(until) - toEpochMs(begin)), counted: until };
  }, start).end;
}

/** The instant at which the term ends: for days, the end of its last day (Civil Code 2015, Art. 148). */
export function termEnd(
  { amount, unit }: Pick<TimeLimit, 'amount' | 'unit'>,
  term: RunningTerm,
  calendar: WorkingCalendar,
): Instant {
  if (unit === 'second') return endInSeconds(amount, term);
  return endOfDay(countTerm(dayOf(term.from), { amount, unit }, calendar, haltsOf(term)).end);
}

/** The instant at which a limit ends that begins now and never stands still. */
export const limitEnd = (limit: TimeLimit, from: Instant, calendar: WorkingCalendar): Instant =>
  termEnd(limit, termFrom(from), calendar);
