import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../api/client';

const HOUR_MS = 3_600_000;

/** The awards in force on a day; today when it is not given. */
export const useAwards = (on?: string) =>
  useQuery({
    queryKey: ['awards', on ?? 'today'],
    queryFn: () => read(api.GET('/api/awards', { params: { query: on === undefined ? {} : { on } } })),
    staleTime: HOUR_MS,
  });
