import { hasFiguresForCouncil, seesFigures, type SessionPhase } from '@vinhdanh/domain';
import {
  actorIn,
  type EnactmentQuery,
  type RoundQuery,
  type SessionQuery,
  type Viewer,
} from '@vinhdanh/persistence';
import type { LinkedThing } from './linked-things';

/** Nobody sees what stands on papers before the close. */
const COUNTED: readonly SessionPhase[] = ['closed', 'minuted', 'delivered'];

/** Which of the things that a dossier came of its viewer may see, events and all. */
export class SeenThings {
  constructor(
    private readonly sessions: SessionQuery,
    private readonly rounds: RoundQuery,
    private readonly enactments: EnactmentQuery,
  ) {}

  /** @returns those that may be seen, as "kind/id" */
  async of(viewer: Viewer, things: readonly LinkedThing[]): Promise<ReadonlySet<string>> {
    const seen = await Promise.all(things.map((thing) => this.isSeen(viewer, thing)));
    return new Set(things.filter((_thing, at) => seen[at]).map(({ kind, id }) => `${kind}/${id}`));
  }

  private async isSeen(viewer: Viewer, { kind, id }: LinkedThing): Promise<boolean> {
    switch (kind) {
      case 'session':
        return this.isSessionSeen(viewer, id);
      case 'round':
        return (await this.rounds.visible(viewer, id)) !== null;
      case 'enactment':
        return (await this.enactments.visible(viewer, id)) !== null;
    }
  }

  /** Papers and counts are in its events: where figures are for the council alone, its events are too. */
  private async isSessionSeen(viewer: Viewer, id: string): Promise<boolean> {
    const { person, office } = viewer;
    const session = await this.sessions.outline(viewer, id);
    if (!session || office === null || !COUNTED.includes(session.phase)) return false;
    return !hasFiguresForCouncil(session) || seesFigures(session, actorIn(person, office));
  }
}
