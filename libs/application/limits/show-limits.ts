import {
  addDays,
  dayOf,
  endOfDay,
  limitStanding,
  weekdayOf,
  type Instant,
  type LimitStanding,
} from '@vinhdanh/domain';
import type { LimitChoice, LimitCounts, LimitQuery, RunningLimit, Viewer } from '@vinhdanh/persistence';
import type { Catalogue } from '../catalogue/catalogue';
import type { Clock } from '../kernel/clock';
import { readableOr } from '../rules/rules-unreadable';

export interface LimitsView {
  /** The moment for which the limits are told. */
  readonly at: Instant;
  readonly counts: LimitCounts;
  readonly items: ReadonlyArray<RunningLimit & LimitStanding>;
}

const DAYS_OF_WEEK = 7;
const ON_A_SCREEN = 500;

/** The last moment of the week, which ends on Sunday. */
const endOfWeek = (now: Instant): Instant => {
  const today = dayOf(now);
  return endOfDay(addDays(today, (DAYS_OF_WEEK - weekdayOf(today)) % DAYS_OF_WEEK));
};

/**
 * The limits that run at the body of the acting office, nearest first. They end when it is recorded that they do; working days
 * up to then are counted by the calendar in force, and are not told where that cannot be read.
 */
export class ShowLimits {
  constructor(
    private readonly limits: LimitQuery,
    private readonly catalogue: Catalogue,
    private readonly clock: Clock,
  ) {}

  /** @param most how many are told; the counts say when there are more. All of them where it is null */
  async execute(
    viewer: Viewer,
    choice: LimitChoice = 'all',
    most: number | null = ON_A_SCREEN,
  ): Promise<LimitsView> {
    const at = this.clock.now();
    const weekEnd = endOfWeek(at);
    const body = viewer.office?.organization.id ?? '';
    const [counts, running, calendar] = await Promise.all([
      this.limits.counts(viewer, at, weekEnd),
      this.limits.running(viewer, choice, at, weekEnd, most),
      readableOr(null, () => this.catalogue.calendarOf(body)),
    ]);
    const items = running.map((limit) => ({ ...limit, ...limitStanding(limit, at, calendar) }));
    return { at, counts, items };
  }
}
