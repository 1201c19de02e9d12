import { addMilliseconds, dayOf, endOfDay, toEpochMs, type Instant } from '../kernel/time';
import { calendarAt, nextWorkingDay, type WorkingCalendar } from './calendar';
import type { Step } from './route';
import { termEnd, termFrom, type RunningTerm } from './term';

/** A limit that runs. */
export interface RunningLimit {
  readonly step: Step;
  readonly arrivedAt: Instant;
  /** Its end by the calendar at hand. */
  readonly dueAt: Instant;
  readonly calendar: WorkingCalendar;
  /** Since when it is counted, and when its clock stood still; absent in dossiers of the first release. */
  readonly term?: RunningTerm;
}

/** When the term ends at the step by the calendar; null where the step has no limit. */
export const endAt = (step: Step, term: RunningTerm, calendar: WorkingCalendar): Instant | null =>
  step.limit ? termEnd(step.limit, term, calendarAt(calendar, step.level)) : null;

/** When a limit that runs ends by another calendar; null where the step has none in days. */
export function endOfRunning(running: RunningLimit, calendar: WorkingCalendar): Instant | null {
  const { step, term } = running;
  if (!step.limit || step.limit.unit === 'second') return null;
  return term ? endAt(step, term, calendar) : endOfFirstRelease(running, calendar);
}

/** A term that holds moved by milliseconds moves by as much as it would have without them. */
function endOfFirstRelease(running: RunningLimit, calendar: WorkingCalendar): Instant {
  const { step, dueAt, arrivedAt } = running;
  const term = termFrom(arrivedAt);
  const [before, after] = [endAt(step, term, running.calendar), endAt(step, term, calendar)];
  if (before === null || after === null || before === after) return dueAt;
  if (before === dueAt) return after;
  const moved = addMilliseconds(dueAt, toEpochMs(after) - toEpochMs(before));
  return endOfDay(nextWorkingDay(dayOf(moved), calendarAt(calendar, step.level)));
}
