import { api, read } from '../../api/client';
import type { Round } from '../../api/models';
import { watchedThing } from '../../api/watched-thing';

/** The engine drafts and signs the document a moment after it was asked, so a round is watched closely. */
const round = watchedThing<Round, 'sign' | 'decline' | 'delegate'>({
  name: 'round',
  read: (id, atLeast) =>
    read(
      api.GET('/api/rounds/{id}', {
        params: { path: { id }, query: atLeast === undefined ? {} : { atLeast } },
      }),
    ),
  post: (id, act, body, idempotencyKey) =>
    api.POST(`/api/rounds/{id}/${act}` as '/api/rounds/{id}/sign', {
      params: { path: { id }, header: { 'Idempotency-Key': idempotencyKey } },
      body: body as never,
    }),
  isOver: ({ phase }) => ['delivered', 'declined', 'expired', 'overtaken'].includes(phase),
  watchMs: 3_000,
  lists: ['work', 'rounds', 'dossiers', 'inbox', 'dossier'],
});

export const { useThing: useRound, awaitThing: awaitRound, useThingCommand: useRoundCommand } = round;
