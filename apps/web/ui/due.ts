import type { Instant } from '@vinhdanh/domain';

export type DueTone = 'calm' | 'amber' | 'red';

export interface Due {
  readonly tone: DueTone;
  readonly late: boolean;
  readonly amount: number;
  readonly unit: 'day' | 'hour' | 'minute';
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** With so many days left, a limit is shown in amber. */
const AMBER_DAYS = 3;

/** How long until the limit ends, or since it ended, in the coarsest unit that is not zero. */
export function dueOf(dueAt: Instant, nowMs: number): Due {
  const left = Date.parse(dueAt) - nowMs;
  const late = left < 0;
  const span = Math.abs(left);
  const tone: DueTone = late ? 'red' : left <= AMBER_DAYS * DAY_MS ? 'amber' : 'calm';
  if (span >= DAY_MS) return { tone, late, amount: Math.floor(span / DAY_MS), unit: 'day' };
  if (span >= HOUR_MS) return { tone, late, amount: Math.floor(span / HOUR_MS), unit: 'hour' };
  return { tone, late, amount: Math.max(1, Math.floor(span / MINUTE_MS)), unit: 'minute' };
}
