import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, read, setCsrfToken } from '../../api/client';
import type { Me, Office } from '../../api/models';
import { asProblem } from '../../api/problem';
import { ME } from '../../api/query-client';
import { keepReadingReason } from '../../api/reading-reason';

async function readMe(): Promise<Me | null> {
  try {
    const me = await read(api.GET('/api/me'));
    setCsrfToken(me.csrfToken);
    return me;
  } catch (error) {
    if (asProblem(error).status === 401) return null;
    throw error;
  }
}

/** Who is signed in; null when nobody is. */
export const useMeQuery = () => useQuery({ queryKey: ME, queryFn: readMe, staleTime: 60_000 });

/** Who is signed in, on pages that only open after sign-in. */
export function useMe(): Me {
  const { data } = useMeQuery();
  if (!data) throw new Error('This page opens only after sign-in');
  return data;
}

/** The office in which the person acts now. */
export function useOffice(): Office | undefined {
  const me = useMe();
  return me.offices.find((office) => office.id === me.office);
}

/** Everything that was read belongs to the office in which it was read. */
export function useChooseOffice() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (office: string) => read(api.PUT('/api/me/office', { body: { office } })),
    onSuccess: (me) => {
      setCsrfToken(me.csrfToken);
      keepReadingReason('');
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== ME[0] });
      client.setQueryData(ME, me);
    },
  });
}

/** Whether the secretary of a council may remind the person of a vote. */
export function useAllowNudges() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (allowed: boolean) => read(api.PUT('/api/me/nudges', { body: { allowed } })),
    onSuccess: (me) => client.setQueryData(ME, me),
  });
}

export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => read(api.POST('/api/sign-out')),
    onSuccess: () => {
      setCsrfToken(null);
      keepReadingReason('');
      client.clear();
      client.setQueryData(ME, null);
    },
  });
}
