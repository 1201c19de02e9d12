import { dayOf, type Instant } from '../kernel/time';
import type { WorkingCalendar } from './calendar';
import { workingDaysBetween } from './working-days';

/**
 * `still`: the clock stands, under a hold or until an order; `none`: the step has no limit; `uncounted`: it has not passed, and
 * there is no calendar to tell how near it is.
 */
export type LimitTone = 'calm' | 'amber' | 'red' | 'still' | 'none' | 'uncounted';

/** How a limit stands at a moment. Derived each time, never stored. */
export interface LimitStanding {
  readonly tone: LimitTone;
  /** Working days after today up to the end; negative since it passed; null where nothing runs, and without a calendar. */
  readonly workingDaysLeft: number | null;
}

/** With so many working days left, a limit is shown in amber. */
const AMBER_WORKING_DAYS = 3;

interface StandingTerm {
  readonly dueAt: Instant | null;
  readonly held: boolean;
  /** An order must give the dossier another way before anything is done to it. */
  readonly awaitsReroute: boolean;
}

export function limitStanding(
  { dueAt, held, awaitsReroute }: StandingTerm,
  now: Instant,
  calendar: WorkingCalendar | null,
): LimitStanding {
  if (held || awaitsReroute) return { tone: 'still', workingDaysLeft: null };
  if (dueAt === null) return { tone: 'none', workingDaysLeft: null };
  if (calendar === null) return { tone: now > dueAt ? 'red' : 'uncounted', workingDaysLeft: null };
  const workingDaysLeft = workingDaysBetween(dayOf(now), dayOf(dueAt), calendar);
  if (now > dueAt) return { tone: 'red', workingDaysLeft };
  return { tone: workingDaysLeft <= AMBER_WORKING_DAYS ? 'amber' : 'calm', workingDaysLeft };
}
