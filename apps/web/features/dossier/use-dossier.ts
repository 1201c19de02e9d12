import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { api, read } from '../../api/client';
import type { Receipt } from '../../api/models';

const key = (id: string) => ['dossier', id] as const;

const readDossier = (id: string, atLeast?: number) =>
  read(
    api.GET('/api/dossiers/{id}', {
      params: { path: { id }, query: atLeast === undefined ? {} : { atLeast } },
    }),
  );

export const useDossier = (id: string) => useQuery({ queryKey: key(id), queryFn: () => readDossier(id) });

export const useTimeline = (id: string, seq: number) =>
  useQuery({
    queryKey: ['timeline', id, seq],
    queryFn: () => read(api.GET('/api/dossiers/{id}/timeline', { params: { path: { id } } })),
  });

export const useContentChanges = (id: string, version: number) =>
  useQuery({
    queryKey: ['changes', id, version],
    queryFn: () => read(api.GET('/api/dossiers/{id}/changes', { params: { path: { id } } })),
  });

/** Reads the dossier as the command left it; lists are read again when they are looked at. */
export async function awaitDossier(client: QueryClient, { id, seq }: Receipt): Promise<void> {
  await client
    .fetchQuery({ queryKey: key(id), queryFn: () => readDossier(id, seq), staleTime: 0 })
    .catch(() => client.invalidateQueries({ queryKey: key(id) }));
  void client.invalidateQueries({ queryKey: ['drafts'], exact: true });
  for (const list of ['work', 'dossiers', 'inbox']) void client.invalidateQueries({ queryKey: [list] });
}

export function useDossierDone(): (receipt: Receipt) => Promise<void> {
  const client = useQueryClient();
  return (receipt) => awaitDossier(client, receipt);
}
