import type { LocalDate } from '@vinhdanh/domain';
import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../api/client';

const HOUR_MS = 3_600_000;

/** The working calendar of a year, now or as known on an earlier day; the query fails for a year without a notice. */
export const useCalendarYear = (year: string, enabled = true, knownOn: LocalDate | null = null) =>
  useQuery({
    queryKey: ['calendar', year, knownOn],
    queryFn: () =>
      read(
        api.GET('/api/calendar/{year}', {
          params: { path: { year }, query: knownOn === null ? {} : { knownOn } },
        }),
      ),
    staleTime: HOUR_MS,
    enabled,
  });
