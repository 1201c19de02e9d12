import { randomUUID } from 'node:crypto';
import { isExpired, isWorthTouching, PROGRAM_TOKEN_LASTS_MS } from './expiry';
import type { Clock, Session, SessionKind, SessionStore } from './ports';
import { hashToken, isToken, newToken } from './token';

/** Finds, ends and issues sessions by their tokens. */
export class Sessions<Kept extends Session = Session> {
  constructor(
    private readonly store: SessionStore<Kept>,
    private readonly clock: Clock,
  ) {}

  /**
   * The live session of a token, or null. A cookie's token is no bearer token and the other way round, so that what
   * is exempt from the CSRF check can never be a browser's session.
   */
  async find(token: unknown, kind: SessionKind): Promise<Kept | null> {
    if (!isToken(token)) return null;
    const session = await this.store.findByTokenHash(hashToken(token));
    const now = this.clock();
    if (!session || session.kind !== kind || isExpired(session, now)) return null;
    if (isWorthTouching(session, now)) await this.store.touch(session.id, now);
    return session;
  }

  /** Signs out. */
  async end(session: Session): Promise<void> {
    await this.store.revoke(session.id, this.clock());
  }

  /** A bearer token for a program that acts for the person. The token is shown once and lasts at most a year. */
  async issueProgramToken(
    personId: string,
    lastsMs = PROGRAM_TOKEN_LASTS_MS,
  ): Promise<{ session: Session; token: string }> {
    const now = this.clock();
    const token = newToken();
    const session: Session = {
      id: randomUUID(),
      kind: 'program',
      personId,
      tokenHash: hashToken(token),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + Math.min(lastsMs, PROGRAM_TOKEN_LASTS_MS)),
    };
    await this.store.insert(session);
    return { session, token };
  }
}

/** The token of an `Authorization: Bearer ...` header (RFC 6750, 2.1), or null. */
export const bearerToken = (header: unknown): string | null => {
  const token = typeof header === 'string' ? /^Bearer +(\S+)$/i.exec(header)?.[1] : undefined;
  return isToken(token) ? token : null;
};
