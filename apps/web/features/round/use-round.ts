import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { api, read } from '../../api/client';
import type { Receipt } from '../../api/models';
import { useCommand, type Command } from '../../api/use-command';

const key = (id: string) => ['round', id] as const;
const WATCH_MS = 3_000;

const readRound = (id: string, atLeast?: number) =>
  read(
    api.GET('/api/rounds/{id}', {
      params: { path: { id }, query: atLeast === undefined ? {} : { atLeast } },
    }),
  );

/** The document is drafted and signed by the engine a moment after it was asked, so the round is read again until it ends. */
export const useRound = (id: string) =>
  useQuery({
    queryKey: key(id),
    queryFn: () => readRound(id),
    refetchInterval: ({ state }) =>
      ['delivered', 'declined', 'expired'].includes(state.data?.phase ?? '') ? false : WATCH_MS,
  });

/** Reads the round as the command left it. */
export async function awaitRound(client: QueryClient, { id, seq }: Receipt): Promise<void> {
  await client
    .fetchQuery({ queryKey: key(id), queryFn: () => readRound(id, seq), staleTime: 0 })
    .catch(() => client.invalidateQueries({ queryKey: key(id) }));
  for (const list of ['work', 'rounds', 'dossiers', 'inbox', 'dossier'])
    void client.invalidateQueries({ queryKey: [list] });
}

/** One kind of act in the round. */
export function useRoundCommand<Body extends object>(
  id: string,
  act: 'sign' | 'decline' | 'delegate',
  onDone?: () => void,
): Command<Body> {
  const client = useQueryClient();
  const address = `/api/rounds/{id}/${act}` as '/api/rounds/{id}/sign';
  return useCommand<Body>(
    (body, idempotencyKey) =>
      api.POST(address, {
        params: { path: { id }, header: { 'Idempotency-Key': idempotencyKey } },
        body: body as never,
      }),
    async (receipt) => {
      await awaitRound(client, receipt);
      onDone?.();
    },
  );
}
