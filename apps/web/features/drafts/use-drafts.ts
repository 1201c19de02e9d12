import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, read } from '../../api/client';

const DRAFTS = ['drafts'] as const;

export const useDrafts = () => useQuery({ queryKey: DRAFTS, queryFn: () => read(api.GET('/api/drafts')) });

/** Read once for editing: what is typed afterwards is the truth until it is saved. */
export const useDraft = (id: string) =>
  useQuery({
    queryKey: [...DRAFTS, id],
    queryFn: () => read(api.GET('/api/drafts/{id}', { params: { path: { id } } })),
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export function useDeleteDraft() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => read(api.DELETE('/api/drafts/{id}', { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: DRAFTS, exact: true }),
  });
}
