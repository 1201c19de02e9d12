import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, read } from '../../api/client';

const MINUTE_MS = 60_000;

/** The newest notices and how many are unread. */
export const useInbox = () =>
  useQuery({
    queryKey: ['inbox', 'newest'],
    queryFn: () => read(api.GET('/api/inbox', { params: { query: {} } })),
    refetchInterval: MINUTE_MS,
  });

/** All notices, page by page. */
export const useInboxPages = () =>
  useInfiniteQuery({
    queryKey: ['inbox', 'pages'],
    queryFn: ({ pageParam }) =>
      read(api.GET('/api/inbox', { params: { query: pageParam === null ? {} : { cursor: pageParam } } })),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor ?? null,
  });

export function useMarkRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => read(api.POST('/api/inbox/{id}/read', { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['inbox'] }),
  });
}
