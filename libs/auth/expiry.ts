import type { Session } from './ports';

/** A browser session ends 12 hours after sign-in whatever happens: one working day. */
export const SESSION_LASTS_MS = 12 * 3_600_000;

/**
 * It also ends after an hour without a request. Half an hour, which NIST SP 800-63B-3, 4.2.3 asks of two-factor
 * sign-in, would sign members out who read the dossiers on paper while the ballot is open.
 */
export const SESSION_IDLE_MS = 3_600_000;

/** A program's token lasts at most a year. */
export const PROGRAM_TOKEN_LASTS_MS = 365 * 24 * 3_600_000;

/** `lastSeenAt` is written at most once a minute. */
export const TOUCH_EVERY_MS = 60_000;

/** Whether the session no longer counts. Only browser sessions end by idleness. */
export function isExpired(session: Session, now: Date): boolean {
  if (now >= session.expiresAt) return true;
  return session.kind === 'browser' && now.getTime() - session.lastSeenAt.getTime() >= SESSION_IDLE_MS;
}

/** Whether this use of the session is worth writing down. */
export const isWorthTouching = (session: Session, now: Date): boolean =>
  now.getTime() - session.lastSeenAt.getTime() >= TOUCH_EVERY_MS;
