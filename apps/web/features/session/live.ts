import type { Session } from '../../api/models';
import type { components } from '../../api/schema';

/** How a session goes on: numbers alone. */
export type Live = components['schemas']['SessionLiveDto'];

/** Whether the page must read the session again for more than its numbers: another phase of it or of a ballot. */
export const isTurn = (session: Session, live: Live): boolean =>
  live.phase !== session.phase ||
  live.ballots.length !== session.ballots.length ||
  live.ballots.some(({ id, phase }) => session.ballots.find((one) => one.id === id)?.phase !== phase);

/** The session with the newest numbers of its ballots. */
export function withLive(session: Session, live: Live | null): Session {
  if (!live || live.seq <= session.seq) return session;
  return {
    ...session,
    ballots: session.ballots.map((ballot) => {
      const now = live.ballots.find(({ id }) => id === ballot.id);
      return now && now.phase === ballot.phase
        ? {
            ...ballot,
            papersCast: now.papersCast,
            papersAwaited: now.papersAwaited,
            ...(now.secret ? { secret: now.secret } : {}),
          }
        : ballot;
    }),
  };
}
