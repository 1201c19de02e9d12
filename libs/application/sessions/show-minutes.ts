import type { SessionPhase, SessionState } from '@vinhdanh/domain';
import type { ReadingStore, SessionMinutes, SessionQuery, Viewer } from '@vinhdanh/persistence';
import { ensureFiguresSeen } from '../ballots/figures-seen';
import { found, refused } from '../kernel/refused';
import { recordOpening } from '../tracing/record-reading';

const COUNTED: readonly SessionPhase[] = ['closed', 'minuted', 'delivered'];

/** What the minutes of a counted session are drawn from. */
export interface MinutesShown extends SessionMinutes {
  readonly state: SessionState;
  readonly council: string;
}

/** The minutes, for whoever may see the session, once it is counted. */
export class ShowMinutes {
  constructor(
    private readonly sessions: SessionQuery,
    private readonly readings: ReadingStore,
  ) {}

  async execute(viewer: Viewer, id: string): Promise<MinutesShown> {
    const { state, council } = found(await this.sessions.find(viewer, id));
    if (!COUNTED.includes(state.phase)) throw refused('session-not-counted');
    ensureFiguresSeen(state, viewer);
    await recordOpening(this.readings, viewer, id, 'session');
    return { state, council: council.nameVi, ...(await this.sessions.minutes(state)) };
  }
}
