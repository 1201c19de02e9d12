import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, read } from '../../api/client';

export const useSessions = () =>
  useQuery({ queryKey: ['sessions'], queryFn: () => read(api.GET('/api/sessions')) });

/** Councils that the acting office has to do with, seated as on the day; as today when none is given. */
export const useCouncils = (on?: string) =>
  useQuery({
    queryKey: ['councils', on ?? 'today'],
    queryFn: () => read(api.GET('/api/councils', { params: { query: on === undefined ? {} : { on } } })),
    placeholderData: keepPreviousData,
  });

/** Dossiers that wait for a vote of the council and are on no other agenda. */
export const useRipe = (council: string | undefined) =>
  useQuery({
    queryKey: ['ripe', council],
    queryFn: () => read(api.GET('/api/councils/{id}/ripe', { params: { path: { id: council ?? '' } } })),
    enabled: council !== undefined,
  });
