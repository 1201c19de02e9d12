import type { OrganizationId } from '../kernel/actor';
import { addMilliseconds, toEpochMs, type Instant } from '../kernel/time';
import { limitEnd } from '../rules/calendar';
import type { DossierHappening } from './events';
import { currentStep, type DossierState } from './state';

/** The dossier reaches the step, and the step's limit begins. */
export function reach(state: DossierState, index: number, now: Instant): DossierHappening {
  const step = state.route.steps[index];
  if (!step) throw new Error(`route ${state.route.template} has no step ${index}`);
  const dueAt = step.limit ? limitEnd(step.limit, now, state.calendar) : null;
  return { type: 'step-reached', step: step.id, organization: step.organization, dueAt };
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

/** Agencies asked at the current step that have not answered. */
export const consultationsLeft = (state: DossierState): readonly OrganizationId[] =>
  (currentStep(state)?.consulted ?? []).filter(
    (agency) => !state.opinions.some((opinion) => opinion.organization === agency),
  );

/** The clock stood still under the hold, at this step since it was reached: the limit moves by as long. */
export function dueAfterHold(state: DossierState, now: Instant): Instant | null {
  if (state.hold === null || state.dueAt === null) return state.dueAt;
  const stoodStillSince = state.hold.since > state.arrivedAt ? state.hold.since : state.arrivedAt;
  return addMilliseconds(state.dueAt, toEpochMs(now) - toEpochMs(stoodStillSince));
}
