import { attending, ballotOf, type Seat, type SessionEvent, type SessionState } from '@vinhdanh/domain';
import type { Notification, SessionParams } from '@vinhdanh/notify';
import type { Audience, Intent, Localized } from './intent';

/** Members and tellers alike. */
type Called = Pick<Seat, 'person'>;

/** Who is told what of an event of a council session; `before` and `state` are the states before and after it. Pure. */
export function sessionIntents(
  state: SessionState,
  event: SessionEvent,
  councilName: Localized,
  before: SessionState | null = null,
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
  const tell = (people: readonly Called[], notification: (params: SessionParams) => Notification): Intent =>
    tellAudience({ persons: [...new Set(people.map(({ person }) => person))] }, notification);
  switch (event.type) {
    case 'convened':
      return [tell(state.seats, (params) => ({ kind: 'session-convened', params }))];
    case 'seats-taken': {
      const called = before?.seats.map(({ person }) => person) ?? [];
      const more = state.seats.filter(({ person }) => !called.includes(person));
      return more.length === 0 ? [] : [tell(more, (params) => ({ kind: 'session-convened', params }))];
    }
    case 'opened': {
      const until = event.votingEndsAt === null ? {} : { votingEndsAt: event.votingEndsAt };
      return [
        tell(attending(state), (params) => ({ kind: 'session-opened', params: { ...params, ...until } })),
      ];
    }
    case 'closed':
      return [tell(state.seats, (params) => ({ kind: 'session-closed', params }))];
    case 'tellers-named':
      return [tell(event.tellers, (params) => ({ kind: 'teller-named', params }))];
    case 'tellers-disagree': {
      const isSecret = ballotOf(state, event.ballot)?.form === 'secret';
      const kind = isSecret ? 'boxes-differ' : 'tellers-disagree';
      return [tell(state.tellers, (params) => ({ kind, params }))];
    }
    case 'adjourned':
      return [tell(state.seats, (params) => ({ kind: 'session-adjourned', params }))];
    case 'resumed':
      return [tell(state.seats, (params) => ({ kind: 'session-resumed', params }))];
    case 'second-ballot-called':
      return [tell(attending(state), (params) => ({ kind: 'second-ballot-called', params }))];
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
