import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { api, read } from '../../api/client';
import type { Receipt } from '../../api/models';
import { useCommand, type Command } from '../../api/use-command';

const key = (id: string) => ['session', id] as const;
const WATCH_MS = 5_000;

const readSession = (id: string, atLeast?: number) =>
  read(
    api.GET('/api/sessions/{id}', {
      params: { path: { id }, query: atLeast === undefined ? {} : { atLeast } },
    }),
  );

/** A session moves while people look at it, so it is read again every few seconds until it is over. */
export const useSession = (id: string) =>
  useQuery({
    queryKey: key(id),
    queryFn: () => readSession(id),
    refetchInterval: ({ state }) =>
      ['delivered', 'cancelled'].includes(state.data?.phase ?? '') ? false : WATCH_MS,
  });

/** Reads the session as the command left it. */
export async function awaitSession(client: QueryClient, { id, seq }: Receipt): Promise<void> {
  await client
    .fetchQuery({ queryKey: key(id), queryFn: () => readSession(id, seq), staleTime: 0 })
    .catch(() => client.invalidateQueries({ queryKey: key(id) }));
  for (const list of ['work', 'sessions', 'ripe', 'inbox', 'dossier'])
    void client.invalidateQueries({ queryKey: [list] });
}

type SessionAct = 'freeze' | 'attendance' | 'recusals' | 'open' | 'papers' | 'close' | 'minutes' | 'cancel';

/** One kind of act in the session. */
export function useSessionCommand<Body extends object>(
  id: string,
  act: SessionAct,
  onDone?: () => void,
): Command<Body> {
  const client = useQueryClient();
  const address = `/api/sessions/{id}/${act}` as '/api/sessions/{id}/freeze';
  return useCommand<Body>(
    (body, idempotencyKey) =>
      api.POST(address, {
        params: { path: { id }, header: { 'Idempotency-Key': idempotencyKey } },
        body: body as never,
      }),
    async (receipt) => {
      await awaitSession(client, receipt);
      onDone?.();
    },
  );
}
