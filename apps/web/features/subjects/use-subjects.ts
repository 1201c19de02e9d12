import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import type { SubjectKind } from '@vinhdanh/domain';
import { api, read } from '../../api/client';
import { SUBJECTS } from '../eligibility/use-eligibility';

export interface SubjectFilter {
  readonly search?: string | undefined;
  readonly kind?: SubjectKind | undefined;
}

const PAGE = 30;

const given = ({ search, kind }: SubjectFilter) => ({
  ...(search ? { search } : {}),
  ...(kind ? { kind } : {}),
});

/** Subjects whose files the acting office may see. */
export const useSubjects = (filter: SubjectFilter) =>
  useInfiniteQuery({
    queryKey: [...SUBJECTS, 'list', filter],
    queryFn: ({ pageParam }) =>
      read(
        api.GET('/api/subjects', {
          params: { query: { ...given(filter), limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor ?? null,
    placeholderData: keepPreviousData,
  });

export const useSubjectFile = (id: string) =>
  useQuery({
    queryKey: [...SUBJECTS, id, 'file'],
    queryFn: () => read(api.GET('/api/subjects/{id}', { params: { path: { id } } })),
  });

/** What was written makes everything old that was asked of files. */
export function useRefreshSubjects(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: SUBJECTS });
}
