import type { SessionState } from '@vinhdanh/domain';
import type { SessionQuery, Viewer } from '@vinhdanh/persistence';
import { frozen } from '../../../test/support/council';
import { Refused } from '../kernel/refused';
import { MOST_WATCHED, WatchSession } from './watch-session';

const VIEWER = { person: { id: 'p1' }, office: null } as unknown as Viewer;

/** A session that moves when it is told to. */
function stage() {
  let state: SessionState | null = { ...frozen(), seq: 1 };
  let reads = 0;
  const wakers = new Set<() => void>();
  const sessions = {
    visible: () => Promise.resolve(state?.seq ?? null),
    outline: () => {
      reads++;
      return Promise.resolve(state);
    },
  } as unknown as SessionQuery;
  const next = (): Promise<void> => new Promise((resolve) => wakers.add(resolve));
  const wake = (): void => {
    for (const waker of wakers) waker();
    wakers.clear();
  };
  const move = (to: Partial<SessionState> | null): void => {
    state = to === null || state === null ? null : { ...state, seq: state.seq + 1, ...to };
    wake();
  };
  return { watch: new WatchSession(sessions, { next }), move, wake, reads: () => reads };
}

describe('watching a session', () => {
  it('tells where it stands at once, every change after it, and that it lives between', async () => {
    const { watch, move, wake } = stage();
    const leaving = new AbortController();
    const told = (await watch.execute(VIEWER, 's', leaving.signal))[Symbol.asyncIterator]();
    const first = await told.next();
    expect(first.value).toMatchObject({ seq: 1, phase: 'frozen', ballots: [{ id: 'b1', papersCast: 0 }] });
    const second = told.next();
    move({ phase: 'voting' });
    expect((await second).value).toMatchObject({ seq: 2, phase: 'voting' });
    const beat = told.next();
    wake();
    const after = new Promise((resolve) => setImmediate(resolve));
    await after;
    wake();
    expect(await beat).toEqual({ done: false, value: null });
    leaving.abort();
    expect((await told.next()).done).toBe(true);
  });

  it('ends with the session, and with the right to see it', async () => {
    const { watch, move } = stage();
    const ended = (await watch.execute(VIEWER, 's', new AbortController().signal))[Symbol.asyncIterator]();
    const hidden = (await watch.execute(VIEWER, 's', new AbortController().signal))[Symbol.asyncIterator]();
    await Promise.all([ended.next(), hidden.next()]);
    const last = ended.next();
    move({ phase: 'cancelled' });
    expect((await last).value).toMatchObject({ phase: 'cancelled' });
    expect((await ended.next()).done).toBe(true);
    const gone = hidden.next();
    move(null);
    expect((await gone).done).toBe(true);
    await expect(watch.execute(VIEWER, 's', new AbortController().signal)).rejects.toThrow('not-found');
  });

  it('reads the session once for all who watch it', async () => {
    const { watch, reads } = stage();
    const streams = await Promise.all(
      [1, 2, 3].map(() => watch.execute(VIEWER, 's', new AbortController().signal)),
    );
    for (const stream of streams) await stream[Symbol.asyncIterator]().next();
    expect(reads()).toBe(1);
  });

  it('is held so often by one person, and again by who has left', async () => {
    const { watch } = stage();
    const leaving = Array.from({ length: MOST_WATCHED }, () => new AbortController());
    for (const { signal } of leaving) await watch.execute(VIEWER, 's', signal);
    const once = new AbortController().signal;
    await expect(watch.execute(VIEWER, 's', once)).rejects.toBeInstanceOf(Refused);
    const other = { ...VIEWER, person: { id: 'p2' } } as unknown as Viewer;
    await expect(watch.execute(other, 's', once)).resolves.toBeDefined();
    leaving[0]?.abort();
    await expect(watch.execute(VIEWER, 's', once)).resolves.toBeDefined();
  });
});
