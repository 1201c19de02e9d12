import { useQuery } from '@tanstack/react-query';
import type { Dossier } from '../../api/models';
import { api, read } from '../../api/client';

/** The route that a reception of the dossier on the day would give, with what must be decided first. */
export const useReceptionRoute = (dossier: Dossier, on: string | undefined, isWanted: boolean) =>
  useQuery({
    queryKey: ['reception-route', dossier.id, on ?? 'today'],
    queryFn: () =>
      read(
        api.GET('/api/dossiers/{id}/route-preview', {
          params: { path: { id: dossier.id }, query: on === undefined ? {} : { on } },
        }),
      ),
    enabled: isWanted && dossier.receivedOn === null,
  });

/** The route that an order would give the dossier by the rules of the day: as a dossier of the unit that proposes. */
export const useOrderedRoute = (dossier: Dossier, day: string | undefined, isWanted: boolean) =>
  useQuery({
    queryKey: ['ordered-route', dossier.id, dossier.seq, day ?? ''],
    queryFn: () =>
      read(
        api.GET('/api/dossiers/{id}/reroute-preview', {
          params: { path: { id: dossier.id }, query: { on: day ?? '' } },
        }),
      ),
    enabled: isWanted && day !== undefined,
  });
