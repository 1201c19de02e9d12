import { dayOf, type Instant, type LocalDate } from '../../kernel/time';
import { calendarAt, type TimeLimit } from '../../rules/calendar';
import type { Step, StepKind } from '../../rules/route';
import { workingDaysBetween } from '../../rules/working-days';
import type { DossierState } from '../state';
import { limitGoingOnAt } from '../steps';

/** How long the dossier stood at a step, held against the step's limit. */
export interface EndedStay {
  readonly step: Step;
  readonly arrivedAt: Instant;
  readonly arrivedOn: LocalDate;
  readonly leftAt: Instant;
  readonly leftOn: LocalDate;
  /** Working days after the day of arrival up to and with the day on which it left. */
  readonly workingDays: number;
  readonly limit: TimeLimit | null;
  /** The end of the limit as it stood last, with the time for which its clock stood still; null where the step has none. */
  readonly dueAt: Instant | null;
  readonly isLate: boolean;
}

/** Steps whose limit is the time that others have to speak: what is done there is done once it has passed. */
const WAITS: readonly StepKind[] = ['consult', 'post'];

/** The stay that ended between the two states; null where none did. */
export function endedStay(before: DossierState, after: DossierState): EndedStay | null {
  const past = before.course?.visits ?? [];
  const visit = after.course?.visits[past.length - 1];
  if (past.at(-1)?.leftAt !== null || !visit || visit.leftAt === null || visit.leftOn === null) return null;
  const step = before.route.steps.find(({ id }) => id === visit.step);
  if (!step) return null;
  const { arrivedAt, arrivedOn, leftAt, leftOn } = visit;
  const dueAt = limitGoingOnAt(before, leftAt);
  return {
    ...{ step, arrivedAt, arrivedOn, leftAt, leftOn, dueAt },
    workingDays: workingDaysBetween(arrivedOn, leftOn, calendarAt(before.calendar, step.level)),
    limit: step.limit ?? null,
    isLate:
      dueAt !== null &&
      !WAITS.includes(step.kind) &&
      (before.retrospective ? leftOn > dayOf(dueAt) : leftAt > dueAt),
  };
}
