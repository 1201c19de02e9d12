import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, read } from '../../api/client';
import { useCommand, type Command } from '../../api/use-command';

const COUNCIL = 'council';

export const useCouncil = (id: string) =>
  useQuery({
    queryKey: [COUNCIL, id],
    queryFn: () => read(api.GET('/api/councils/{id}', { params: { path: { id } } })),
  });

/** Offices that could be seated, held on the day. */
export const useSeatHolders = (search: string, on: string | undefined) =>
  useQuery({
    queryKey: ['seat-holders', search, on],
    queryFn: () =>
      read(api.GET('/api/seat-holders', { params: { query: { search, ...(on ? { on } : {}) } } })),
    placeholderData: keepPreviousData,
  });

type Change = 'versions' | 'replacements' | 'end' | 'documents';

/** Enters a decision about a council; without an id, the one that founds it. */
export function useCouncilCommand<Body extends object>(
  id: string | null,
  change: Change | null,
  onDone: (council: string) => unknown,
): Command<Body> {
  const client = useQueryClient();
  return useCommand<Body>(
    (body, key) => {
      const header = { 'Idempotency-Key': key };
      return id === null || change === null
        ? api.POST('/api/councils', { params: { header }, body: body as never })
        : api.POST(`/api/councils/{id}/${change}` as '/api/councils/{id}/end', {
            params: { path: { id }, header },
            body: body as never,
          });
    },
    async (answer) => {
      await Promise.all([COUNCIL, 'councils'].map((name) => client.invalidateQueries({ queryKey: [name] })));
      await onDone((answer as unknown as { council: string }).council);
    },
  );
}
