import { dayOf } from '@vinhdanh/domain';
import type {
  OrganizationQuery,
  ReadingStore,
  RecordQuery,
  SessionQuery,
  SessionSummary,
  Viewer,
} from '@vinhdanh/persistence';
import type { Clock } from '../kernel/clock';
import { found } from '../kernel/refused';
import type { KnownAwards } from '../ledger/known-awards';
import type { WaitForVersion } from '../things/wait-for-version';
import { recordOpening } from '../tracing/record-reading';
import { bodyOfSession } from './body-of-session';
import { englishNames, namesOfUnits, officesOfSeats } from './english-names';
import { sessionView, type SessionView } from './session-view';

/** Sessions that the viewer may see. */
export class ShowSessions {
  constructor(
    private readonly sessions: SessionQuery,
    private readonly organizations: OrganizationQuery,
    private readonly record: RecordQuery,
    private readonly awards: KnownAwards,
    private readonly readings: ReadingStore,
    private readonly waitForVersion: WaitForVersion,
    private readonly clock: Clock,
  ) {}

  list(viewer: Viewer): Promise<readonly SessionSummary[]> {
    return this.sessions.list(viewer);
  }

  async execute(viewer: Viewer, id: string, atLeast?: number): Promise<SessionView> {
    await this.waitForVersion.execute('session', id, atLeast, () => this.sessions.visible(viewer, id));
    const session = found(await this.sessions.find(viewer, id));
    await recordOpening(this.readings, viewer, id, 'session');
    const now = this.clock.now();
    const { organization } = session.state;
    const body = await bodyOfSession(this.organizations, viewer, organization, dayOf(now));
    const units = await namesOfUnits(this.organizations, session.state);
    const offices = await officesOfSeats(this.record, session.state);
    return sessionView(session, viewer, now, englishNames(session, this.awards, units, offices), body);
  }
}
