import { randomUUID } from 'node:crypto';
import { csrfTokenOf } from './csrf';
import { SESSION_LASTS_MS } from './expiry';
import { judgeAttempt, LOCK_WINDOW_MS } from './lock-out';
import { hashPassword, needsRehash, verifyPassword } from './password';
import type { AttemptStore, Clock, Credential, CredentialStore, Session, SessionStore } from './ports';
import { normalizeSignInName } from './sign-in-name';
import { hashToken, newToken } from './token';

export interface SignInRequest {
  readonly signInName: string;
  readonly password: string;
  /** The caller's network address, for the lock-out. */
  readonly address: string;
}

export type SignInResult =
  | {
      readonly signedIn: true;
      readonly session: Session;
      /** For the cookie; shown nowhere else. */
      readonly token: string;
      /** For the page, which sends it back in a header. */
      readonly csrfToken: string;
    }
  | {
      readonly signedIn: false;
      readonly refusal: SignInRefusal;
    };

/** Neither code nor time says whether the name exists, the password is wrong or the account is disabled. */
export type SignInRefusal =
  | { readonly code: 'sign-in-failed'; readonly params: Readonly<Record<string, never>> }
  | { readonly code: 'too-many-attempts'; readonly params: { readonly minutes: number } };

/** Opens a browser session for a name and a password. */
export class SignIn {
  constructor(
    private readonly credentials: CredentialStore,
    private readonly attempts: AttemptStore,
    private readonly sessions: SessionStore,
    private readonly clock: Clock,
  ) {}

  async execute({ signInName, password, address }: SignInRequest): Promise<SignInResult> {
    const now = this.clock();
    const name = normalizeSignInName(signInName);
    const lock = await this.attempts.admit(
      name,
      { at: now, address },
      new Date(now.getTime() - LOCK_WINDOW_MS),
      (earlier) => judgeAttempt(earlier, address, now),
    );
    if (lock.locked) return tooMany(lock.until, now);

    const credential = await this.credentials.findBySignInName(name);
    const right = await verifyPassword(credential?.passwordHash ?? null, password);
    if (!credential || !right || credential.disabled) return FAILED;

    await this.attempts.forget(name, address);
    await this.renewHash(credential, password);
    return this.open(credential.personId, now);
  }

  private async renewHash({ personId, passwordHash }: Credential, password: string): Promise<void> {
    if (needsRehash(passwordHash))
      await this.credentials.replacePasswordHash(personId, await hashPassword(password));
  }

  private async open(personId: string, now: Date): Promise<SignInResult> {
    const token = newToken();
    const session: Session = {
      id: randomUUID(),
      kind: 'browser',
      personId,
      tokenHash: hashToken(token),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + SESSION_LASTS_MS),
    };
    await this.sessions.insert(session);
    return { signedIn: true, session, token, csrfToken: csrfTokenOf(token) };
  }
}

const FAILED: SignInResult = { signedIn: false, refusal: { code: 'sign-in-failed', params: {} } };

const tooMany = (until: Date, now: Date): SignInResult => ({
  signedIn: false,
  refusal: {
    code: 'too-many-attempts',
    params: { minutes: Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 60_000)) },
  },
});
