import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../api/client';

export const useSessions = () =>
  useQuery({ queryKey: ['sessions'], queryFn: () => read(api.GET('/api/sessions')) });

export const useCouncils = () =>
  useQuery({ queryKey: ['councils'], queryFn: () => read(api.GET('/api/councils')) });

/** Dossiers that wait for a vote of the council and are on no other agenda. */
export const useRipe = (council: string | undefined) =>
  useQuery({
    queryKey: ['ripe', council],
    queryFn: () => read(api.GET('/api/councils/{id}/ripe', { params: { path: { id: council ?? '' } } })),
    enabled: council !== undefined,
  });
