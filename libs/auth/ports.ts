import type { Attempt, Lock } from './lock-out';

/** What is known of a person who can sign in. */
export interface Credential {
  readonly personId: string;
  /** Argon2id in PHC form. */
  readonly passwordHash: string;
  /** A disabled account is refused exactly as a wrong password. */
  readonly disabled: boolean;
}

/** Who may sign in. Names are compared as `normalizeSignInName` writes them. */
export interface CredentialStore {
  findBySignInName(signInName: string): Promise<Credential | null>;
  /** Keeps a hash with newer parameters after a successful sign-in. */
  replacePasswordHash(personId: string, passwordHash: string): Promise<void>;
}

/** Failed sign-ins, by sign-in name, whether or not anybody has that name. */
export interface AttemptStore {
  /**
   * In one transaction, one at a time for each sign-in name: reads the attempts since `since`, oldest first, asks
   * `judge`, and keeps the attempt unless it is locked. Attempts count as failed until `forget`.
   */
  admit(
    signInName: string,
    attempt: Attempt,
    since: Date,
    judge: (earlier: readonly Attempt[]) => Lock,
  ): Promise<Lock>;
  /** After a success: drops the attempts of this name from this address. */
  forget(signInName: string, address: string): Promise<void>;
}

/** `browser`: cookie, ends when idle. `program`: bearer token, lasts until its own end. */
export type SessionKind = 'browser' | 'program';

/** A signed-in person or a program that acts for one. The token itself is never kept. */
export interface Session {
  readonly id: string;
  readonly kind: SessionKind;
  readonly personId: string;
  /** SHA-256 of the token, lower-case hexadecimal; unique. */
  readonly tokenHash: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  /** The end that no use can move. */
  readonly expiresAt: Date;
}

/** @typeParam Kept what the store knows of a session beyond the session itself */
export interface SessionStore<Kept extends Session = Session> {
  insert(session: Session): Promise<void>;
  /** Sessions that were revoked, or whose person is disabled, are not found. */
  findByTokenHash(tokenHash: string): Promise<Kept | null>;
  /** Moves `lastSeenAt` forward, never back. */
  touch(sessionId: string, seenAt: Date): Promise<void>;
  /** Ends the session; ending an ended one changes nothing. */
  revoke(sessionId: string, at: Date): Promise<void>;
}

export type Clock = () => Date;
