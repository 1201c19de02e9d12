import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../api/client';

const HOUR_MS = 3_600_000;

/** The whole catalogue as the law of a day has it; today when it is not given. */
export const useLawAwards = (on?: string) =>
  useQuery({
    queryKey: ['law-awards', on ?? 'today'],
    queryFn: () => read(api.GET('/api/law/awards', { params: { query: on === undefined ? {} : { on } } })),
    staleTime: HOUR_MS,
  });

/** What the sources do not give. */
export const useOpenQuestions = () =>
  useQuery({
    queryKey: ['law-open-questions'],
    queryFn: () => read(api.GET('/api/law/open-questions')),
    staleTime: HOUR_MS,
  });
