import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../api/client';

/** Somebody may be carrying one out: the list is looked at again while it is open. */
const WATCH_MS = 10_000;

export const useEnactments = () =>
  useQuery({
    queryKey: ['enactments'],
    queryFn: () => read(api.GET('/api/enactments')),
    refetchInterval: WATCH_MS,
  });
