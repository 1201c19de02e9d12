import { addMilliseconds, toEpochMs, type Instant } from '../kernel/time';
import type { DossierHappening } from './events';
import { currentStep, type DossierState } from './state';
import { consultationsLeft, moveOn } from './steps';

/** A reminder is given when four fifths of the limit have run. */
const REMINDER_NUM = 4;
const REMINDER_DEN = 5;

/** When the holder of the step is reminded. */
export function reminderAt(state: DossierState): Instant | null {
  if (state.dueAt === null) return null;
  const whole = toEpochMs(state.dueAt) - toEpochMs(state.arrivedAt);
  return addMilliseconds(state.arrivedAt, Math.floor((whole * REMINDER_NUM) / REMINDER_DEN));
}

/** When time itself next makes something happen. The clock stands still under a hold, while returned and before an order. */
export function dueDossier(state: DossierState): Instant | null {
  if (state.status !== 'climbing' || state.hold !== null || state.dueAt === null) return null;
  if (state.warned === 'overdue' || state.awaitsReroute) return null;
  const nobodyToRemind = currentStep(state)?.kind === 'post';
  return state.warned === 'reminded' || nobodyToRemind ? state.dueAt : reminderAt(state);
}

/** What the passing of time makes happen: reminders, the end of a posting, the silence of an agency, escalation. */
export function happeningsOfTime(state: DossierState, now: Instant): readonly DossierHappening[] {
  const due = dueDossier(state);
  const step = currentStep(state);
  if (due === null || state.dueAt === null || !step || now < due) return [];
  if (now < state.dueAt) return [{ type: 'reminded', step: step.id, dueAt: state.dueAt }];
  switch (step.kind) {
    case 'post':
      return [{ type: 'posting-ended', step: step.id }];
    case 'consult':
      return [
        ...consultationsLeft(state).map((organization): DossierHappening => ({
          type: 'opinion-recorded',
          step: step.id,
          organization,
          answer: 'none',
          note: '',
        })),
        ...moveOn(state, now),
      ];
    default:
      return [{ type: 'limit-passed', step: step.id, dueAt: state.dueAt }];
  }
}
