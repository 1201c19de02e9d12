import { api, read } from '../../api/client';
import type { Session } from '../../api/models';
import { watchedThing } from '../../api/watched-thing';

type SessionAct =
  | 'freeze'
  | 'forms'
  | 'tellers'
  | 'counts'
  | 'attendance'
  | 'nudges'
  | 'recusals'
  | 'open'
  | 'papers'
  | 'close'
  | 'minutes'
  | 'cancel'
  | 'written'
  | 'substitutes'
  | 'holders'
  | 'second-ballot'
  | 'tie-breaks'
  | 'ties-left'
  | 'leave'
  | 'seats'
  | 'deferrals'
  | 'adjourn'
  | 'resume';

/** Nothing more comes of it. */
export const isOver = ({ phase }: Pick<Session, 'phase'>): boolean =>
  phase === 'delivered' || phase === 'cancelled';

const session = watchedThing<Session, SessionAct>({
  name: 'session',
  read: (id, atLeast) =>
    read(
      api.GET('/api/sessions/{id}', {
        params: { path: { id }, query: atLeast === undefined ? {} : { atLeast } },
      }),
    ),
  post: (id, act, body, idempotencyKey) =>
    api.POST(`/api/sessions/{id}/${act}` as '/api/sessions/{id}/freeze', {
      params: { path: { id }, header: { 'Idempotency-Key': idempotencyKey } },
      body,
    }),
  isOver,
  watchMs: 5_000,
  lists: ['work', 'sessions', 'ripe', 'inbox', 'dossier'],
});

export const { useThing: useSession, awaitThing: awaitSession, useThingCommand: useSessionCommand } = session;
