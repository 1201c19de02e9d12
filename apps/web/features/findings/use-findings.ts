import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import type { FindingPhase } from '@vinhdanh/domain';
import { api, read } from '../../api/client';
import type { Finding } from '../../api/models';
import type { CommandAnswer } from '../../api/command';
import { useCommand, type Command } from '../../api/use-command';

const FINDINGS = 'findings';

/** As many as the server gives at once. */
const PAGE = 200;

export const useFindings = (phase: FindingPhase) =>
  useInfiniteQuery({
    queryKey: [FINDINGS, phase],
    queryFn: ({ pageParam }) =>
      read(
        api.GET('/api/findings', {
          params: { query: { phase, ...(pageParam === null ? {} : { after: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => (page.length < PAGE ? null : (page.at(-1)?.id ?? null)),
  });

/** Those about one thing, as far as the acting office has to do with them. */
export const useFindingsAbout = (aboutKind: Finding['about']['kind'], aboutId: string, enabled = true) =>
  useQuery({
    queryKey: [FINDINGS, 'about', aboutKind, aboutId],
    queryFn: () => read(api.GET('/api/findings', { params: { query: { aboutKind, aboutId } } })),
    enabled,
  });

export const useFinding = (id: string) =>
  useQuery({
    queryKey: [FINDINGS, 'one', id],
    queryFn: () => read(api.GET('/api/findings/{id}', { params: { path: { id } } })),
  });

/** One act on findings; every list of them is read again afterwards. */
export function useFindingCommand<Body>(
  send: (body: Body, header: { 'Idempotency-Key': string }) => Promise<CommandAnswer>,
  onDone: () => unknown,
): Command<Body> {
  const client = useQueryClient();
  return useCommand<Body>(
    (body, key) => send(body, { 'Idempotency-Key': key }),
    async () => {
      await client.invalidateQueries({ queryKey: [FINDINGS] });
      await onDone();
    },
  );
}
