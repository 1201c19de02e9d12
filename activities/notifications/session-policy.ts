import { attending, type Seat, type SessionEvent, type SessionState } from '@vinhdanh/domain';
import type { Notification, SessionParams } from '@vinhdanh/notify';
import type { Audience, Intent, Localized } from './intent';

/** Who is told what of an event of a council session; `state` is the state after it. Pure. */
export function sessionIntents(
  state: SessionState,
  event: SessionEvent,
  councilName: Localized,
): readonly Intent[] {
  const base = { sessionId: state.id, heldOn: state.heldOn };
  const tellAudience = (
    audience: Audience,
    notification: (params: SessionParams) => Notification,
  ): Intent => ({
    audience,
    vi: notification({ ...base, councilName: councilName.vi }),
    en: notification({ ...base, councilName: councilName.en }),
  });
  const tell = (seats: readonly Seat[], notification: (params: SessionParams) => Notification): Intent =>
    tellAudience({ persons: [...new Set(seats.map((seat) => seat.person))] }, notification);
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
    case 'cancelled': {
      const under = event.order ? { orderNumber: event.order.number } : {};
      return [
        tell(state.seats, (params) => ({ kind: 'session-cancelled', params: { ...params, ...under } })),
      ];
    }
    case 'outcomes-delivered': {
      const { passedOver = [] } = event;
      const dossiers = String(passedOver.length);
      if (passedOver.length === 0) return [];
      return [
        tellAudience({ organization: state.organization, roles: ['secretary'] }, (params) => ({
          kind: 'outcomes-passed-over',
          params: { ...params, dossiers },
        })),
      ];
    }
    default:
      return [];
  }
}
