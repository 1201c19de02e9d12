import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, read } from '../../api/client';
import type { Receipt } from '../../api/models';
import { hasStopped } from './has-stopped';

const key = (id: string) => ['dossier', id] as const;

const readDossier = (id: string, atLeast?: number) =>
  read(
    api.GET('/api/dossiers/{id}', {
      params: { path: { id }, query: atLeast === undefined ? {} : { atLeast } },
    }),
  );

export const useDossier = (id: string) => useQuery({ queryKey: key(id), queryFn: () => readDossier(id) });

/** How often a page asks whether something happened to its dossier, milliseconds. */
const WATCH_MS = 5_000;

/** The dossier, read again when something happened to it while somebody looks at it, or when it comes to be there for them. */
export function useWatchedDossier(id: string) {
  const client = useQueryClient();
  const dossier = useDossier(id);
  const shown = dossier.data;
  const { data: newest } = useQuery({
    queryKey: ['dossier-version', id],
    queryFn: () => read(api.GET('/api/dossiers/{id}/version', { params: { path: { id } } })),
    refetchInterval: WATCH_MS,
    enabled: !dossier.isPending && !(shown && hasStopped(shown)),
  });
  const missed = newest && newest.seq > (shown?.seq ?? 0) ? newest.seq : null;
  useEffect(() => {
    if (missed !== null) void client.invalidateQueries({ queryKey: key(id) });
  }, [client, id, missed]);
  return dossier;
}

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
