import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { AnomalyKind, LocalDate } from '@vinhdanh/domain';
import { api, read } from '../../api/client';

/** What anomalies are searched by. All of it lives in the address. */
export interface AnomalyFilter {
  readonly kind?: AnomalyKind | undefined;
  readonly person?: string | undefined;
  readonly office?: string | undefined;
  readonly body?: string | undefined;
  readonly award?: string | undefined;
  readonly from?: LocalDate | undefined;
  readonly to?: LocalDate | undefined;
}

export const useAnomalies = (filter: AnomalyFilter) =>
  useInfiniteQuery({
    queryKey: ['anomalies', filter],
    queryFn: ({ pageParam }) =>
      read(
        api.GET('/api/audit/anomalies', {
          params: { query: { ...filter, ...(pageParam === null ? {} : { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor ?? null,
    placeholderData: keepPreviousData,
  });

export const useReadings = () =>
  useInfiniteQuery({
    queryKey: ['readings'],
    queryFn: ({ pageParam }) =>
      read(
        api.GET('/api/audit/readings', {
          params: { query: pageParam === null ? {} : { before: pageParam } },
        }),
      ),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.nextBefore ?? null,
  });
