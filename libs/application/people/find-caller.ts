import { bearerToken, Sessions } from '@vinhdanh/auth';
import type { LocalDate } from '@vinhdanh/domain';
import type { HeldOffice, SignedIn, SignInStore, Viewer } from '@vinhdanh/persistence';
import type { Clock } from '../kernel/clock';
import { notFound, refused } from '../kernel/refused';
import { givenReason } from './reading-reason';

/** What a request shows of who sends it. */
export interface Credentials {
  readonly cookie: string | undefined;
  readonly authorization: string | undefined;
  /** The office in which it acts, instead of the one chosen before. */
  readonly actingOffice: string | undefined;
  /** Why something is read, percent-encoded. */
  readonly readingReason?: string | undefined;
}

/** Who sends a request. */
export interface Caller extends Viewer {
  readonly session: SignedIn;
  /** The session's token, when it came in a cookie; such requests prove with a CSRF token that they are meant. */
  readonly cookieToken: string | null;
}

/** Finds who sends a request and in which office, in one statement. */
export class FindCaller {
  private readonly sessions: Sessions<SignedIn>;

  constructor(
    store: SignInStore,
    private readonly clock: Clock,
  ) {
    this.sessions = new Sessions(store, () => new Date(clock.now()));
  }

  /** @throws Refused `sign-in-required`, `not-found` for an office that is not the caller's, `validation-failed` for a reason that cannot be kept. */
  async execute({ cookie, authorization, actingOffice, readingReason }: Credentials): Promise<Caller> {
    const session =
      authorization === undefined
        ? await this.sessions.find(cookie, 'browser')
        : await this.sessions.find(bearerToken(authorization), 'program');
    if (!session) throw refused('sign-in-required');
    const why = givenReason(readingReason);
    return {
      person: session.person,
      office: officeOf(session, actingOffice, this.clock.today()),
      session,
      cookieToken: authorization === undefined ? (cookie ?? null) : null,
      ...(why === '' ? {} : { why }),
    };
  }
}

/** The office named with the request, else the one chosen before, else the only one held today. */
function officeOf(session: SignedIn, named: string | undefined, today: LocalDate): HeldOffice | null {
  const wanted = named ?? session.officeId;
  if (wanted !== null) {
    const office = session.offices.find(({ id }) => id === wanted);
    if (!office && named !== undefined) throw notFound();
    if (office) return office;
  }
  const current = session.offices.filter((office) => isHeld(office, today));
  return current.length === 1 ? (current[0] ?? null) : null;
}

export const isHeld = (office: HeldOffice, day: LocalDate): boolean =>
  office.from <= day && (office.to === null || day <= office.to);
