import { sessionEnded } from '@vinhdanh/domain';
import type { SessionQuery, Viewer } from '@vinhdanh/persistence';
import { found, refused } from '../kernel/refused';
import type { ThingChanges } from '../things/wait-for-version';
import { sessionProgress, type SessionProgress } from './session-progress';

/** What a person's open pages may hold at once. */
export const MOST_WATCHED = 12;

/** A sign of life at least this often, milliseconds; the version is looked up again with it. */
const BEAT_MS = 15_000;

/** Papers that come in together are told together, milliseconds. */
const GATHER_MS = 150;

/** A stream ends after this time, so that its person is looked up again, milliseconds. */
const LONGEST_MS = 15 * 60_000;

interface Seen {
  readonly seq: number;
  readonly progress: Promise<Told>;
}

interface Told {
  readonly progress: SessionProgress;
  readonly ended: boolean;
}

/** Tells people how a session goes on while they look at it. */
export class WatchSession {
  /** How many streams each person and each session has. */
  private readonly open = new Map<string, number>();
  /** The progress read last, shared by all who watch the session. */
  private readonly seen = new Map<string, Seen>();

  constructor(
    private readonly sessions: SessionQuery,
    private readonly changes: ThingChanges,
  ) {}

  /**
   * The progress now and after every change, and null as a sign of life between; ends with the session, with the viewer's
   * right to see it, or when the signal says so.
   * @throws Refused `not-found` or, for a person who watches too much already, `too-many-watched`
   */
  async execute(
    viewer: Viewer,
    id: string,
    signal: AbortSignal,
  ): Promise<AsyncIterable<SessionProgress | null>> {
    found(await this.sessions.visible(viewer, id));
    const person = viewer.person.id;
    if ((this.open.get(person) ?? 0) >= MOST_WATCHED)
      throw refused('too-many-watched', { most: MOST_WATCHED });
    const leave = (): void => {
      this.count(person, -1);
      if (this.count(id, -1) === 0) this.seen.delete(id);
    };
    this.count(person, 1);
    this.count(id, 1);
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
    return this.watch(viewer, id, signal);
  }

  private async *watch(viewer: Viewer, id: string, signal: AbortSignal) {
    const end = Date.now() + LONGEST_MS;
    let told = -1;
    while (!signal.aborted && Date.now() < end) {
      const changed = this.changes.next('session', id, BEAT_MS);
      const seq = await this.sessions.visible(viewer, id);
      if (seq === null) return;
      if (seq > told) {
        const { progress, ended } = await this.look(viewer, id, seq);
        told = progress.seq;
        yield progress;
        if (ended) return;
      } else yield null;
      await either(changed, signal);
      await either(pause(GATHER_MS), signal);
    }
  }

  private look(viewer: Viewer, id: string, seq: number): Promise<Told> {
    const known = this.seen.get(id);
    if (known && known.seq >= seq) return known.progress;
    const progress = this.sessions.outline(viewer, id).then((state) => {
      const seenState = found(state);
      return { progress: sessionProgress(seenState), ended: sessionEnded(seenState) };
    });
    this.seen.set(id, { seq, progress });
    progress.catch(() => this.seen.delete(id));
    return progress;
  }

  private count(of: string, by: number): number {
    const count = (this.open.get(of) ?? 0) + by;
    if (count > 0) this.open.set(of, count);
    else this.open.delete(of);
    return count;
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Resolves with the promise, or as soon as the signal says so. */
function either(promise: Promise<void>, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const stop = (): void => resolve();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
