import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, read } from '../../api/client';
import type { CommandAnswer } from '../../api/command';
import { useCommand, type Command } from '../../api/use-command';

const POWERS = 'signing-powers';

/** Who may sign on the day for the acting body, or for those that the office looks after. */
export const usePowers = (on: string) =>
  useQuery({
    queryKey: [POWERS, on],
    queryFn: () => read(api.GET('/api/signing-powers', { params: { query: { on } } })),
  });

/** As many as the server gives at once. */
const HISTORY_PAGE = 100;

/** What was entered about powers and certificates, the last first. */
export const useSigningHistory = () =>
  useInfiniteQuery({
    queryKey: [POWERS, 'history'],
    queryFn: ({ pageParam }) =>
      read(
        api.GET('/api/signing-powers/history', {
          params: { query: pageParam === null ? {} : { before: pageParam } },
        }),
      ),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => (page.length < HISTORY_PAGE ? null : (page.at(-1)?.place ?? null)),
  });

/** Whom the composer may name on a document of the day. */
export const useSigners = (on: string) =>
  useQuery({
    queryKey: [POWERS, 'signers', on],
    queryFn: () => read(api.GET('/api/signing-powers/signers', { params: { query: { on } } })),
  });

/** How somebody may sign in the place of a head, by the rules of the day. */
export const useSigningForms = (on: string) =>
  useQuery({
    queryKey: [POWERS, 'forms', on],
    queryFn: () => read(api.GET('/api/signing-powers/forms', { params: { query: { on } } })),
  });

/** Enters something in the register of powers and certificates. */
export function useRegisterCommand<Body>(
  send: (body: Body, header: { 'Idempotency-Key': string }) => Promise<CommandAnswer>,
  onDone: () => void,
): Command<Body> {
  const client = useQueryClient();
  return useCommand<Body>(
    (body, key) => send(body, { 'Idempotency-Key': key }),
    async () => {
      await client.invalidateQueries({ queryKey: [POWERS] });
      onDone();
    },
  );
}
