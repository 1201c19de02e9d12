import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { DossierStatus } from '@vinhdanh/domain';
import { api, read } from '../../api/client';

export interface DossierFilter {
  readonly q?: string;
  readonly status?: DossierStatus;
  readonly award?: string;
  readonly mine?: 'true';
  readonly pastCap?: 'true';
}

const PAGE = 30;

export const useDossiers = (filter: DossierFilter) =>
  useInfiniteQuery({
    queryKey: ['dossiers', filter],
    queryFn: ({ pageParam }) =>
      read(
        api.GET('/api/dossiers', {
          params: { query: { ...filter, limit: PAGE, ...(pageParam === null ? {} : { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor ?? null,
    placeholderData: keepPreviousData,
  });
