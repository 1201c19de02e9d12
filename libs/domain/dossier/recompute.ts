import { accept, type Decision } from '../kernel/refusal';
import { addMilliseconds, dayOf, endOfDay, toEpochMs, type Instant, type LocalDate } from '../kernel/time';
import { calendarAt, nextWorkingDay, type WorkingCalendar } from '../rules/calendar';
import { changeOn, daysCountedOtherwise, isCountedOtherwise } from '../rules/calendar-change';
import type { CalendarYear, PublishedCalendar } from '../rules/calendar-year';
import type { FindOrganization } from '../rules/organization';
import { calendarFor } from '../rules/plan-dossier';
import type { Step } from '../rules/route';
import { termFrom } from '../rules/term';
import type { Recomputation } from './commands';
import type { DossierHappening } from './events';
import { currentStep, proposingBody, type DossierState } from './state';
import { endAt } from './steps';

/** What of a dossier its running limit follows from. */
export type Limited = Pick<DossierState, 'route' | 'step' | 'arrivedAt' | 'dueAt' | 'calendar' | 'term'>;

/** When the running limit ends by another calendar; null where none runs. Seconds and terms without days stay. */
export function endUnder(limited: Limited, calendar: WorkingCalendar): Instant | null {
  const step = limitedStep(limited);
  if (!step || limited.dueAt === null) return null;
  if (limited.term) return endAt(step, limited.term, calendar);
  return endOfFirstRelease(limited, step, limited.dueAt, calendar);
}

const limitedStep = ({ route, step: index }: Limited): Step | undefined => {
  const step = route.steps[index];
  return step?.limit && step.limit.unit !== 'second' ? step : undefined;
};

/** A term that holds moved by milliseconds moves by as much as it would have without them. */
function endOfFirstRelease(limited: Limited, step: Step, dueAt: Instant, calendar: WorkingCalendar): Instant {
  const term = termFrom(limited.arrivedAt);
  const [before, after] = [endAt(step, term, limited.calendar), endAt(step, term, calendar)];
  if (before === null || after === null || before === after) return dueAt;
  if (before === dueAt) return after;
  const moved = addMilliseconds(dueAt, toEpochMs(after) - toEpochMs(before));
  return endOfDay(nextWorkingDay(dayOf(moved), calendarAt(calendar, step.level)));
}

/** The days that a term between these two ends can have counted. */
const isInTerm = (day: LocalDate, { term, arrivedAt }: Limited, ends: readonly Instant[]): boolean =>
  day > dayOf(term?.from ?? arrivedAt) && ends.some((end) => day <= dayOf(end));

/**
 * What a dossier is told when the calendar is published: null where its limit ends on the same day as before, or none
 * runs.
 * @param years the calendar's years with their notices
 * @param source the id of the order, or the number of the notice, that put it into force
 */
export function recomputationOf(
  limited: Limited,
  calendar: WorkingCalendar,
  years: readonly CalendarYear[],
  source: string,
): Recomputation | null {
  const to = endUnder(limited, calendar);
  const step = limitedStep(limited);
  if (to === null || limited.dueAt === null || to === limited.dueAt || !step) return null;
  const ends = [limited.dueAt, to];
  const [before, after] = [calendarAt(limited.calendar, step.level), calendarAt(calendar, step.level)];
  const days = daysCountedOtherwise(before, after).filter((day) => isInTerm(day, limited, ends));
  const changes = days.map((day) => changeOn(day, after, years));
  return { type: 'recompute-limit', calendar, changes, source };
}

/** What the dossier is told when the calendar is published, with the closures that concern its unit. */
export const recomputationFor = (
  state: DossierState,
  { calendar, years }: PublishedCalendar,
  source: string,
  find: FindOrganization,
): Recomputation | null =>
  recomputationOf(
    state,
    calendarFor(calendar, proposingBody(state), state.receivedOn ?? state.lastActOn, find),
    years,
    source,
  );

/** A limit that ends on another day moves there; where the date stays, nothing happens. */
export function recompute(state: DossierState, report: Recomputation): Decision<DossierHappening> {
  const { calendar, changes, source } = report;
  const [from, to, step] = [state.dueAt, endUnder(state, calendar), currentStep(state)];
  if (from === null || to === null || to === from || !step) return accept();
  const [before, after] = [calendarAt(state.calendar, step.level), calendarAt(calendar, step.level)];
  const because = changes.filter(
    ({ day }) => isInTerm(day, state, [from, to]) && isCountedOtherwise(day, before, after),
  );
  return accept<DossierHappening>({
    type: 'limit-moved',
    step: step.id,
    from,
    to,
    calendar,
    because,
    source,
  });
}
