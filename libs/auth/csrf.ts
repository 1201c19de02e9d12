import { createHmac, timingSafeEqual } from 'node:crypto';

/** The header in which the screens send the CSRF token with every request that changes something. */
export const CSRF_HEADER = 'x-csrf-token';

const PURPOSE = 'vinhdanh csrf v1';

/**
 * The CSRF token of a session: HMAC-SHA-256 under the session token, which only the browser's HttpOnly cookie and the
 * caller of this function know. It needs no storage, ends with the session, and does not reveal the session token.
 */
export const csrfTokenOf = (sessionToken: string): string =>
  createHmac('sha256', sessionToken).update(PURPOSE).digest('base64url');

/** Whether the header's value is the session's CSRF token; compared in constant time. */
export function isCsrfTokenOf(sessionToken: string, presented: unknown): boolean {
  if (typeof presented !== 'string') return false;
  const expected = Buffer.from(csrfTokenOf(sessionToken));
  const given = Buffer.from(presented);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/**
 * Whether a request that changes something comes from our own pages. Browsers always send `Origin` with such
 * requests; its absence means a program, which has no cookie to be abused.
 */
export const isOwnOrigin = (origin: string | undefined, publicUrl: string): boolean =>
  origin === undefined || (URL.canParse(origin) && new URL(origin).origin === new URL(publicUrl).origin);
