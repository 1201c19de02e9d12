import {
  holdsOfficeOn,
  hasRole,
  refuse,
  type Actor,
  type LocalDate,
  type Planned,
  type Role,
  type Verdict,
} from '@vinhdanh/domain';
import { actorIn, type Viewer } from '@vinhdanh/persistence';
import { Refused, refused } from './refused';

/** Goes on, or throws the refusal. */
export function ensure(verdict: Verdict): void {
  if (!verdict.allowed) throw new Refused(verdict.refusal);
}

/** The planned value, or throws why there is none. */
export function planned<T>(plan: Planned<T>): T {
  if (!plan.planned) throw new Refused(plan.refusal);
  return plan.value;
}

/** The viewer as an actor. Whoever acts chooses an office first. */
export function actorOf(viewer: Viewer): Actor {
  if (viewer.office === null) throw refused('office-required');
  return actorIn(viewer.person, viewer.office);
}

/** The actor, if the office has one of the roles and is held on the day. */
export function actorWith(viewer: Viewer, day: LocalDate, ...roles: readonly Role[]): Actor {
  const actor = actorOf(viewer);
  ensure(hasRole(actor, ...roles));
  ensure(holdsOfficeOn(actor, day));
  return actor;
}

/**
 * The day of something that is entered: not in the future, and earlier than today only for what is entered
 * afterwards from paper.
 * @returns whether it is entered afterwards
 */
export function checkDay(day: LocalDate, today: LocalDate, mayBePast: boolean): boolean {
  if (day > today) throw new Refused(refuse('effective-date-in-future', { day, today }).refusal);
  if (day < today && !mayBePast)
    throw new Refused(refuse('effective-date-needs-retrospective', { day, today }).refusal);
  return day < today;
}
