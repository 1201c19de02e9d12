import { accept, type Decision } from '../kernel/refusal';
import { dayOf, type Instant, type LocalDate } from '../kernel/time';
import { calendarAt, type WorkingCalendar } from '../rules/calendar';
import { changeOn, daysCountedOtherwise, isCountedOtherwise } from '../rules/calendar-change';
import type { CalendarYear, PublishedCalendar } from '../rules/calendar-year';
import type { FindOrganization } from '../rules/organization';
import { calendarFor } from '../rules/plan-dossier';
import { endOfRunning, type RunningLimit } from '../rules/running-limit';
import type { Recomputation } from './commands';
import type { DossierEvent, DossierHappening } from './events';
import { currentStep, proposingBody, type DossierState } from './state';

/** What of a dossier its running limit follows from. */
export type Limited = Pick<DossierState, 'route' | 'step' | 'arrivedAt' | 'dueAt' | 'calendar' | 'term'>;

/** Whether the event makes a limit end on a day: counted by the calendar that the dossier has at hand. */
export const countsLimit = (event: DossierEvent): boolean =>
  event.type === 'step-reached' ||
  event.type === 'lifted' ||
  ((event.type === 'person-moved' || event.type === 'move-corrected') && event.limit !== undefined);

/** The limit of the step at which it stands; null where none runs. */
export function runningLimit({ route, step: index, ...limit }: Limited): RunningLimit | null {
  const step = route.steps[index];
  const { arrivedAt, dueAt, calendar, term } = limit;
  return step && dueAt !== null ? { step, arrivedAt, dueAt, calendar, term } : null;
}

/** When the running limit ends by another calendar; null where none runs. Seconds and terms without days stay. */
export function endUnder(limited: Limited, calendar: WorkingCalendar): Instant | null {
  const running = runningLimit(limited);
  return running && endOfRunning(running, calendar);
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
  const step = limited.route.steps[limited.step];
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
