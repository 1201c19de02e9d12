import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, read } from '../../api/client';

export const CHOICES = ['all', 'overdue', 'week', 'held', 'reroute', 'without'] as const;
export type Choice = (typeof CHOICES)[number];

/** The choice that a piece of an address names; all when it names none. */
export const choiceFrom = (text: string | null): Choice => CHOICES.find((choice) => choice === text) ?? 'all';

export const useLimits = (show: Choice) =>
  useQuery({
    queryKey: ['work', 'limits', show],
    queryFn: () => read(api.GET('/api/limits', { params: { query: { show } } })),
    refetchInterval: 60_000,
    placeholderData: keepPreviousData,
  });
