import { useMutation, useQuery, keepPreviousData } from '@tanstack/react-query';
import type { LocalDate } from '@vinhdanh/domain';
import { api, read } from '../../api/client';

export const useArchives = () =>
  useQuery({ queryKey: ['archives'], queryFn: () => read(api.GET('/api/archives')) });

/** What is due at the body by the day. */
export const useDue = (body: string, on: LocalDate) =>
  useQuery({
    queryKey: ['archives', 'due', body, on],
    queryFn: () => read(api.GET('/api/archives/{body}/due', { params: { path: { body }, query: { on } } })),
    placeholderData: keepPreviousData,
  });

export interface Download {
  readonly body: string;
  readonly year: number;
  readonly withoutLost?: boolean;
}

/**
 * Asks whether the archive can be made, and only then hands it to the browser, which writes it to the disk as it comes: a
 * refusal is shown here, and an archive of gigabytes is never in the memory of the page.
 */
export const useDownload = () =>
  useMutation({
    mutationFn: async ({ body, year, withoutLost }: Download) => {
      const query = { withoutLost: withoutLost ? ('true' as const) : ('false' as const) };
      await read(api.GET('/api/archives/{body}/{year}/check', { params: { path: { body, year }, query } }));
      return `/api/archives/${encodeURIComponent(body)}/${year}?${new URLSearchParams(query).toString()}`;
    },
    onSuccess: (address) => {
      const link = document.createElement('a');
      link.href = address;
      link.download = '';
      link.click();
    },
  });
