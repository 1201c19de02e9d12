import { Sessions, SignIn, type SignInRequest } from '@vinhdanh/auth';
import type { AccountStore, SignInAttemptStore, SignInStore } from '@vinhdanh/persistence';
import type { Clock } from '../kernel/clock';
import { Refused } from '../kernel/refused';
import type { FindCaller } from './find-caller';
import { type Caller } from './find-caller';

export interface OpenedSession {
  readonly caller: Caller;
  /** For the cookie; shown nowhere else. */
  readonly token: string;
}

export interface IssuedToken {
  /** Shown once. */
  readonly token: string;
  readonly expiresAt: string;
}

/** Signing in and out, and tokens for programs. */
export class OpenSession {
  private readonly signIn: SignIn;
  private readonly dates: () => Date;

  constructor(
    accounts: AccountStore,
    attempts: SignInAttemptStore,
    private readonly signIns: SignInStore,
    private readonly findCaller: FindCaller,
    clock: Clock,
  ) {
    this.dates = () => new Date(clock.now());
    this.signIn = new SignIn(accounts, attempts, signIns, this.dates);
  }

  /** @throws Refused `sign-in-failed` or `too-many-attempts`. */
  async open(request: SignInRequest): Promise<OpenedSession> {
    const result = await this.signIn.execute(request);
    if (!result.signedIn) throw new Refused(result.refusal);
    const { token } = result;
    const caller = await this.findCaller.execute({
      cookie: token,
      authorization: undefined,
      actingOffice: undefined,
    });
    return { caller, token };
  }

  close(caller: Caller): Promise<void> {
    return this.signIns.revoke(caller.session.id);
  }

  /** A token for a program that acts for the person. */
  async issueToken(person: string, label: string): Promise<IssuedToken> {
    const sessions = new Sessions(this.signIns.labelled(label), this.dates);
    const { token, session } = await sessions.issueProgramToken(person);
    return { token, expiresAt: session.expiresAt.toISOString() };
  }
}
