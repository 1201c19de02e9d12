import {
  attending,
  ballotOf,
  voterIn,
  type BallotId,
  type Holder,
  type SessionEvent,
  type SessionState,
} from '@vinhdanh/domain';
import type { Notification, SessionParams } from '@vinhdanh/notify';
import type { Audience, Intent, Localized } from './intent';

/** Members, substitutes and tellers alike. */
type Called = Pick<Holder, 'person' | 'office'>;

/** Who votes in the seats that take part. */
const voters = (state: SessionState): readonly Called[] =>
  attending(state).map((seat) => voterIn(state, seat));

/** All who are called to the session: its members, and who was sent in the place of one. */
const everybody = (state: SessionState): readonly Called[] => [
  ...state.seats,
  ...Object.values(state.substitutes),
];

/** Who is told what of an event of a council session; `before` and `state` are the states before and after it. Pure. */
export function sessionIntents(
  state: SessionState,
  event: SessionEvent,
  councilName: Localized,
  before: SessionState | null = null,
): readonly Intent[] {
  const base = { sessionId: state.id, heldOn: state.heldOn };
  const where = state.venue === undefined ? {} : { venue: state.venue };
  const tellAudience = (
    audience: Audience,
    notification: (params: SessionParams) => Notification,
    own: Intent['own'] = {},
  ): Intent => ({
    audience,
    own,
    vi: notification({ ...base, councilName: councilName.vi }),
    en: notification({ ...base, councilName: councilName.en }),
  });
  /** Each in the office that is meant; `hasPaper`: the paper itself is what they open. */
  const tell = (
    people: readonly Called[],
    notification: (params: SessionParams) => Notification,
    hasPaper = false,
  ): Intent => {
    const paper: Readonly<Record<string, string>> = hasPaper ? { paper: 'yes' } : {};
    const own = Object.fromEntries(people.map(({ person, office }) => [person, { office, ...paper }]));
    return tellAudience({ persons: Object.keys(own) }, notification, own);
  };
  switch (event.type) {
    case 'convened':
      return [tell(state.seats, (params) => ({ kind: 'session-convened', params: { ...params, ...where } }))];
    case 'seats-taken': {
      const called = before?.seats.map(({ person }) => person) ?? [];
      const more = state.seats.filter(({ person }) => !called.includes(person));
      return more.length === 0
        ? []
        : [tell(more, (params) => ({ kind: 'session-convened', params: { ...params, ...where } }))];
    }
    case 'opened': {
      const until = event.votingEndsAt === null ? {} : { votingEndsAt: event.votingEndsAt };
      return [
        tell(
          voters(state),
          (params) => ({ kind: 'session-opened', params: { ...params, ...until } }),
          hasNamedPapers(state, event.ballots),
        ),
      ];
    }
    case 'substitute-named':
      return [
        tell([event.holder], (params) => ({
          kind: 'substitute-named',
          params: { ...params, memberName: memberName(state, event.seat) },
        })),
      ];
    case 'closed':
      return [tell(everybody(state), (params) => ({ kind: 'session-closed', params }))];
    case 'tellers-named':
      return [tell(event.tellers, (params) => ({ kind: 'teller-named', params }))];
    case 'tellers-disagree': {
      const isSecret = ballotOf(state, event.ballot)?.form === 'secret';
      const kind = isSecret ? 'boxes-differ' : 'tellers-disagree';
      return [tell(state.tellers, (params) => ({ kind, params }))];
    }
    case 'adjourned':
      return [tell(everybody(state), (params) => ({ kind: 'session-adjourned', params }))];
    case 'resumed':
      return [tell(everybody(state), (params) => ({ kind: 'session-resumed', params }))];
    case 'second-ballot-called':
      return [tell(voters(state), (params) => ({ kind: 'second-ballot-called', params }))];
    case 'nudged': {
      const { ballot, seats } = event.nudge;
      const reminded = state.seats.filter(({ id }) => seats.includes(id)).map((seat) => voterIn(state, seat));
      const hasPaper = hasNamedPapers(state, [ballot]);
      return [tell(reminded, (params) => ({ kind: 'vote-nudged', params }), hasPaper)];
    }
    case 'cancelled': {
      const under = event.order ? { orderNumber: event.order.number } : {};
      return [
        tell(everybody(state), (params) => ({ kind: 'session-cancelled', params: { ...params, ...under } })),
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

/** Whether one of the ballots takes papers with names; in the first release the one ballot did. */
const hasNamedPapers = (state: SessionState, ballots: readonly BallotId[] | undefined): boolean =>
  ballots === undefined || ballots.some((id) => ballotOf(state, id)?.form === 'open');

/** Whose place it is: in a cluster the unit's. */
function memberName({ seats }: SessionState, id: string): string {
  const seat = seats.find((one) => one.id === id);
  return seat?.unitName ?? seat?.name ?? '';
}
