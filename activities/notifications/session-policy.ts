import { attending, type Seat, type SessionEvent, type SessionState } from '@vinhdanh/domain';
import type { Notification, SessionParams } from '@vinhdanh/notify';
import type { Intent, Localized } from './intent';

/** Who is told what of an event of a council session; `state` is the state after it. Pure. */
export function sessionIntents(
  state: SessionState,
  event: SessionEvent,
  councilName: Localized,
): readonly Intent[] {
  const base = { sessionId: state.id, heldOn: state.heldOn };
  const tell = (seats: readonly Seat[], notification: (params: SessionParams) => Notification): Intent => ({
    audience: { persons: [...new Set(seats.map((seat) => seat.person))] },
    vi: notification({ ...base, councilName: councilName.vi }),
    en: notification({ ...base, councilName: councilName.en }),
  });
  switch (event.type) {
    case 'convened':
      return [tell(state.seats, (params) => ({ kind: 'session-convened', params }))];
    case 'opened': {
      const until = event.votingEndsAt === null ? {} : { votingEndsAt: event.votingEndsAt };
      return [
        tell(attending(state), (params) => ({ kind: 'session-opened', params: { ...params, ...until } })),
      ];
    }
    case 'closed':
      return [tell(state.seats, (params) => ({ kind: 'session-closed', params }))];
    default:
      return [];
  }
}
