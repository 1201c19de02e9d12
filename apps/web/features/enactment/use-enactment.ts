import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../api/client';
import type { Enactment } from '../../api/models';
import { watchedThing } from '../../api/watched-thing';

/** While it is carried out its figures change every second. */
const enactment = watchedThing<Enactment, 'confirm' | 'withdraw'>({
  name: 'enactment',
  read: (id, atLeast) =>
    read(
      api.GET('/api/enactments/{id}', {
        params: { path: { id }, query: atLeast === undefined ? {} : { atLeast } },
      }),
    ),
  post: (id, act, body, idempotencyKey) =>
    api.POST(`/api/enactments/{id}/${act}` as '/api/enactments/{id}/confirm', {
      params: { path: { id }, header: { 'Idempotency-Key': idempotencyKey } },
      body: body as never,
    }),
  isOver: ({ phase }) => phase === 'done' || phase === 'withdrawn',
  watchMs: 1_500,
  lists: ['enactments', 'dossiers', 'dossier', 'work', 'inbox', 'enacted', 'enactmentPreview'],
});

export const {
  useThing: useEnactment,
  awaitThing: awaitEnactment,
  useThingCommand: useEnactmentCommand,
} = enactment;

export const useEnactmentPreview = (id: string, wanted: boolean) =>
  useQuery({
    queryKey: ['enactmentPreview', id],
    queryFn: () => read(api.GET('/api/enactments/{id}/preview', { params: { path: { id } } })),
    enabled: wanted,
  });
