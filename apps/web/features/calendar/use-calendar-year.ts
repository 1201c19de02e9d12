import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../api/client';

const HOUR_MS = 3_600_000;

/** The working calendar of a year; the query fails for a year without a notice. */
export const useCalendarYear = (year: string, enabled = true) =>
  useQuery({
    queryKey: ['calendar', year],
    queryFn: () => read(api.GET('/api/calendar/{year}', { params: { path: { year } } })),
    staleTime: HOUR_MS,
    enabled,
  });
