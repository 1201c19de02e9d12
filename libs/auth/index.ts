export { endedCookieSettings, SESSION_COOKIE, sessionCookieSettings, type CookieSettings } from './cookie';
export { CSRF_HEADER, csrfTokenOf, isCsrfTokenOf, isOwnOrigin } from './csrf';
export { type Attempt, type Lock } from './lock-out';
export { hashPassword, verifyPassword } from './password';
export { normalizeSignInName } from './sign-in-name';
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
