import { exportSession, type SessionExport, type SessionPhase } from '@vinhdanh/domain';
import type { SessionQuery, Viewer } from '@vinhdanh/persistence';
import { found, refused } from '../kernel/refused';

const COUNTED: readonly SessionPhase[] = ['closed', 'minuted', 'delivered'];

/** What a session's numbers were made of, for whoever may see it, once it is counted. */
export class ExportSession {
  constructor(private readonly sessions: SessionQuery) {}

  async execute(viewer: Viewer, id: string): Promise<SessionExport> {
    const { state } = found(await this.sessions.find(viewer, id));
    if (!COUNTED.includes(state.phase)) throw refused('session-not-counted');
    return exportSession(state);
  }
}
