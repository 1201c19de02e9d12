import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api, read } from '../../api/client';

/** Everything that is asked of subjects' files begins so: a fact that is written makes all of it old. */
export const SUBJECTS = ['subjects'] as const;

/** How near every award is for the subject on a day; today when it is not given. */
export const useRungs = (subject: string, on?: string) =>
  useQuery({
    queryKey: [...SUBJECTS, subject, 'rungs', on ?? 'today'],
    queryFn: async () => {
      const query = on === undefined ? {} : { on };
      const path = { id: subject };
      return (await read(api.GET('/api/subjects/{id}/eligibility', { params: { path, query } }))).awards;
    },
    placeholderData: keepPreviousData,
  });

interface Asked {
  readonly subject: string;
  readonly award: string;
  readonly on?: string | undefined;
  readonly achievement?: string | undefined;
}

/** One award for the subject, line by line. */
export const useAwardEligibility = ({ subject, award, on, achievement }: Asked, enabled = true) =>
  useQuery({
    queryKey: [...SUBJECTS, subject, 'award', award, on ?? 'today', achievement ?? ''],
    queryFn: async () => {
      const query = { award, ...(on ? { on } : {}), ...(achievement ? { achievement } : {}) };
      const path = { id: subject };
      return (await read(api.GET('/api/subjects/{id}/eligibility', { params: { path, query } }))).one;
    },
    enabled,
    placeholderData: keepPreviousData,
  });

export const GROUPS = ['eligible', 'soon', 'needs-decision', 'other'] as const;
export type Group = (typeof GROUPS)[number];

export interface CandidateFilter {
  readonly award?: string | undefined;
  readonly group?: Group | undefined;
  readonly body?: string | undefined;
  readonly search?: string | undefined;
  readonly year?: number | undefined;
}

const given = <T extends object>(filter: T): T =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined && value !== '')) as T;

/** How many may be proposed for each award. */
export const useAwardOverview = ({ body, year }: CandidateFilter) =>
  useQuery({
    queryKey: [...SUBJECTS, 'overview', body, year],
    queryFn: () => read(api.GET('/api/proposals/awards', { params: { query: given({ body, year }) } })),
    placeholderData: keepPreviousData,
  });

const PAGE = 30;

/** Who may be proposed for one award. */
export const useCandidates = ({ award, ...filter }: CandidateFilter & { readonly award: string }) =>
  useInfiniteQuery({
    queryKey: [...SUBJECTS, 'candidates', award, filter],
    queryFn: ({ pageParam }) =>
      read(
        api.GET('/api/proposals/candidates', {
          params: { query: { ...(given(filter) as object), award, after: pageParam, limit: PAGE } },
        }),
      ),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });

/** The bodies whose subjects the acting office may propose. */
export const useProposingBodies = () =>
  useQuery({
    queryKey: [...SUBJECTS, 'bodies'],
    queryFn: () => read(api.GET('/api/proposals/bodies')),
    staleTime: 60_000,
  });

/** Later awards that stood on an award. */
export const useDependents = (entry: string, enabled: boolean) =>
  useQuery({
    queryKey: [...SUBJECTS, 'dependents', entry],
    queryFn: () => read(api.GET('/api/ledger/entries/{id}/dependents', { params: { path: { id: entry } } })),
    enabled,
  });
