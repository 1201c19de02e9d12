import { SESSION_LASTS_MS } from './expiry';

export const SESSION_COOKIE = 'vd_session';

export interface CookieSettings {
  readonly path: '/';
  readonly httpOnly: true;
  readonly sameSite: 'strict';
  readonly secure: boolean;
  /** Seconds. */
  readonly maxAge: number;
}

/**
 * How the session cookie is set: out of reach of scripts, never sent from other sites, only over TLS when people
 * open the system by https.
 */
export const sessionCookieSettings = (publicUrl: string): CookieSettings => ({
  path: '/',
  httpOnly: true,
  sameSite: 'strict',
  secure: new URL(publicUrl).protocol === 'https:',
  maxAge: SESSION_LASTS_MS / 1000,
});

/** The same with no life left: removes the cookie. */
export const endedCookieSettings = (publicUrl: string): CookieSettings => ({
  ...sessionCookieSettings(publicUrl),
  maxAge: 0,
});
