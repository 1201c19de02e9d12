import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, read } from '../../api/client';
import type { EnactedDossier, Enactment } from '../../api/models';

export type Outcome = EnactedDossier['outcome'];

export interface EnactedFilter {
  readonly outcome?: Outcome | undefined;
  readonly way?: string | undefined;
  readonly q?: string | undefined;
}

const ENACTED = 'enacted';

/** How often the list is read again while an order is carried out. */
const WATCH_MS = 4_000;

const watchMs = ({ phase }: Enactment): number | false => (phase === 'carrying-out' ? WATCH_MS : false);

/** The parts of a filter that say something. */
const given = ({ outcome, way, q }: EnactedFilter): { outcome?: Outcome; way?: string; q?: string } => ({
  ...(outcome ? { outcome } : {}),
  ...(way ? { way } : {}),
  ...(q ? { q } : {}),
});

/** Where the dossiers of an order went, most of them first. */
export const useEnactedWays = (enactment: Enactment) =>
  useQuery({
    queryKey: [ENACTED, enactment.id, 'ways'],
    queryFn: () => read(api.GET('/api/enactments/{id}/ways', { params: { path: { id: enactment.id } } })),
    refetchInterval: watchMs(enactment),
  });

/** The dossiers that an order touched or passed over, page by page; what is open stays open while they become more. */
export const useEnacted = (enactment: Enactment, filter: EnactedFilter) =>
  useInfiniteQuery({
    queryKey: [ENACTED, enactment.id, 'dossiers', given(filter)],
    queryFn: ({ pageParam }) =>
      read(
        api.GET('/api/enactments/{id}/dossiers', {
          params: {
            path: { id: enactment.id },
            query: { ...given(filter), ...(pageParam ? { cursor: pageParam } : {}) },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    placeholderData: keepPreviousData,
    refetchInterval: watchMs(enactment),
  });

/** Reads all of it once more when the order has been carried out. */
export function useEnactedToTheEnd({ id, phase }: Enactment): void {
  const client = useQueryClient();
  useEffect(() => {
    if (phase === 'done') void client.invalidateQueries({ queryKey: [ENACTED, id] });
  }, [client, id, phase]);
}

/** The address of all that the filter lets through, as a file. */
export function enactedFile(id: string, filter: EnactedFilter): string {
  const asked = new URLSearchParams(given(filter));
  return `/api/enactments/${id}/dossiers/csv${asked.size > 0 ? `?${asked.toString()}` : ''}`;
}
