import type { OrganizationId } from '../kernel/actor';
import { addMilliseconds, toEpochMs, type Instant } from '../kernel/time';
import { endAt } from '../rules/running-limit';
import { termFrom, withPause, type Pause, type RunningTerm } from '../rules/term';
import type { DossierHappening, LimitGoingOn } from './events';
import type { Opinion } from './past';
import { currentStep, type DossierState, type Hold } from './state';

/** The dossier reaches the step, and the step's limit begins, or goes on where its term is given. */
export function reach(
  state: DossierState,
  index: number,
  now: Instant,
  term: RunningTerm = termFrom(now),
): DossierHappening {
  const step = state.route.steps[index];
  if (!step) throw new Error(`route ${state.route.template} has no step ${index}`);
  const dueAt = endAt(step, term, state.calendar);
  const reached = { type: 'step-reached' as const, step: step.id, organization: step.organization, dueAt };
  return state.route.clock && step.limit ? { ...reached, term } : reached;
}

/** The place of the next step that is done by somebody, or nothing after the last one. */
export function openStepAfter({ route, step }: Pick<DossierState, 'route' | 'step'>): number | undefined {
  const ahead = route.steps.findIndex((candidate, index) => index > step && !candidate.closed);
  return ahead < 0 ? undefined : ahead;
}

/** The next step of the route, or nothing after the last one. */
export function moveOn(state: DossierState, now: Instant): readonly DossierHappening[] {
  const next = openStepAfter(state);
  return next === undefined ? [] : [reach(state, next, now)];
}

/** The dossier comes back to its step, complete: its limit goes on or begins anew, as its rules say. */
export function comeBack(state: DossierState, now: Instant): DossierHappening {
  const { term, returnedAt, route, step } = state;
  const goesOn = route.clock?.afterReturn.then === 'days-left' && term && returnedAt !== null;
  return reach(state, step, now, goesOn ? withPause(term, { since: returnedAt, until: now }) : termFrom(now));
}

/** Agencies asked at the current step that have not answered. */
export const consultationsLeft = (state: DossierState): readonly OrganizationId[] =>
  (currentStep(state)?.consulted ?? []).filter(
    (agency) => !state.opinions.some((opinion) => opinion.organization === agency),
  );

/**
 * The step that this agency let pass in silence, and has not answered since; null where none is, or where it is asked
 * again now.
 */
export function silentAt(state: DossierState, agency: OrganizationId): string | null {
  const here = currentStep(state);
  if (here?.kind === 'consult' && here.consulted?.includes(agency)) return null;
  const isOfAgency = ({ organization }: Opinion): boolean => organization === agency;
  const visit = (state.course?.visits ?? []).filter(({ opinions }) => opinions.some(isOfAgency)).at(-1);
  const given = visit?.opinions.filter(isOfAgency) ?? [];
  return visit && given.every(({ answer }) => answer === 'none') ? visit.step : null;
}

/** The clock goes on after the hold: with the days that were left, or anew, as the dossier's rules say. */
export function afterHold(state: DossierState, now: Instant): LimitGoingOn {
  const { hold, dueAt, term, route } = state;
  const step = currentStep(state);
  if (!term || !step) return { dueAt: movedByHold(state, now) };
  if (hold === null) return { dueAt, term };
  const next =
    route.clock?.afterHold.then === 'restart'
      ? termFrom(now)
      : withPause(term, { since: stoodStillSince(hold, state.arrivedAt), until: now });
  return { dueAt: dueAt === null ? null : endAt(step, next, state.calendar), term: next };
}

/**
 * The clock goes on with the days that were left, as the dossier does not wait for an order any more. Null where it did not
 * stand still for one.
 */
export function afterWaiting(state: DossierState, now: Instant): LimitGoingOn | null {
  const { waitsSince, arrivedAt, hold, dueAt, term } = state;
  const step = currentStep(state);
  if (waitsSince === undefined) return null;
  const since = later(waitsSince, arrivedAt);
  if (!term || !step)
    return { dueAt: movedBy(dueAt, { since, until: hold ? later(since, hold.since) : now }) };
  const next = withPause(term, { since, until: now });
  return { dueAt: dueAt === null ? null : endAt(step, next, state.calendar), term: next };
}

/** The end of the limit as it would be if its clock went on now; one that has passed already is not given back. */
export function limitGoingOnAt(state: DossierState, now: Instant): Instant | null {
  if (state.warned === 'overdue') return state.dueAt;
  const { waitsSince: _over, ...moving } = state;
  const waited = afterWaiting(state, now);
  return afterHold(waited ? { ...moving, ...waited } : state, now).dueAt;
}

/**
 * Without clock rules, as in the first release, the limit moves by as long as the whole hold lasted; what of it falls into
 * waiting for an order is counted when that ends.
 */
function movedByHold({ hold, dueAt, waitsSince }: DossierState, now: Instant): Instant | null {
  if (hold === null) return dueAt;
  return movedBy(dueAt, { since: hold.since, until: waitsSince ? later(hold.since, waitsSince) : now });
}

const movedBy = (dueAt: Instant | null, { since, until }: Pause): Instant | null =>
  dueAt && addMilliseconds(dueAt, toEpochMs(until) - toEpochMs(since));

const later = (one: Instant, other: Instant): Instant => (one > other ? one : other);

/** A step that was reached under the hold stands still from then on. */
const stoodStillSince = (hold: Hold, arrivedAt: Instant): Instant => later(hold.since, arrivedAt);
