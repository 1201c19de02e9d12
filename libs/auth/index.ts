export { endedCookieSettings, SESSION_COOKIE, sessionCookieSettings, type CookieSettings } from './cookie';
export { CSRF_HEADER, csrfTokenOf, isCsrfTokenOf, isOwnOrigin } from './csrf';
export { isExpired, PROGRAM_TOKEN_LASTS_MS, SESSION_IDLE_MS, SESSION_LASTS_MS } from './expiry';
export {
  judgeAttempt,
  LOCK_WINDOW_MS,
  MOST_FAILURES_FROM_ADDRESS,
  MOST_FAILURES_OF_NAME,
  type Attempt,
  type Lock,
} from './lock-out';
export {
  hashPassword,
  isAcceptablePassword,
  LONGEST_PASSWORD,
  SHORTEST_PASSWORD,
  verifyPassword,
} from './password';
export type {
  AttemptStore,
  Clock,
  Credential,
  CredentialStore,
  Session,
  SessionKind,
  SessionStore,
} from './ports';
export { bearerToken, Sessions } from './sessions';
export { SignIn, type SignInRefusal, type SignInRequest, type SignInResult } from './sign-in';
export { normalizeSignInName } from './sign-in-name';
export { hashToken, isToken, newToken } from './token';
