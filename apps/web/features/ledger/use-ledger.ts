import {
  keepPreviousData,
  skipToken,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { SubjectKind } from '@vinhdanh/domain';
import { api, read } from '../../api/client';
import { useOffice } from '../me/use-me';
import type { WeightyChanges } from './correction-values';

const PAGE = 30;

/** Everything read of the ledger lies below this key, and is read anew after every act. */
const LEDGER = 'ledger';

/** Whether the acting office keeps the ledger; what it may do to one entry, the API decides. */
export const useKeeps = (): boolean => ['secretary', 'administrator'].includes(useOffice()?.role ?? '');

export interface SubjectFilter {
  readonly search?: string;
  readonly kind?: SubjectKind;
  /** Code of an award. */
  readonly award?: string;
}

/** Laws of the past do not change while somebody looks. */
const HOUR_MS = 3_600_000;

/** The awards that an entry may name whose decision is of the day; all that any may, where the day is not known. */
export const useEntryAwards = (decided?: string) =>
  useQuery({
    queryKey: ['entry-awards', decided ?? 'any'],
    queryFn: () =>
      read(
        api.GET('/api/ledger/awards', { params: { query: decided === undefined ? {} : { on: decided } } }),
      ),
    staleTime: HOUR_MS,
  });

/** What a correction of an entry would mean; nothing is asked where nothing changes that others hang on. */
export const useForeseen = (entry: string, changes: WeightyChanges | null) =>
  useQuery({
    queryKey: [LEDGER, 'foreseen', entry, changes],
    queryFn: () =>
      read(
        api.GET('/api/ledger/entries/{id}/correction-preview', {
          params: { path: { id: entry }, query: { ...changes } },
        }),
      ),
    enabled: changes !== null,
  });

export const useSubjects = (filter: SubjectFilter) =>
  useInfiniteQuery({
    queryKey: [LEDGER, 'subjects', filter],
    queryFn: ({ pageParam }) =>
      read(
        api.GET('/api/ledger/subjects', {
          params: { query: { ...filter, limit: PAGE, ...(pageParam === null ? {} : { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor ?? null,
    placeholderData: keepPreviousData,
  });

export const useSubject = (id: string) =>
  useQuery({
    queryKey: [LEDGER, 'subject', id],
    queryFn: () => read(api.GET('/api/ledger/subjects/{id}', { params: { path: { id } } })),
  });

export const useQuarantine = (resolved: boolean) =>
  useInfiniteQuery({
    queryKey: [LEDGER, 'quarantine', resolved],
    queryFn: ({ pageParam }) =>
      read(
        api.GET('/api/ledger/quarantine', {
          params: {
            query: {
              resolved: resolved ? 'true' : 'false',
              limit: PAGE,
              ...(pageParam === null ? {} : { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor ?? null,
    placeholderData: keepPreviousData,
  });

export const useQuarantineLine = (id: string) =>
  useQuery({
    queryKey: [LEDGER, 'line', id],
    queryFn: () => read(api.GET('/api/ledger/quarantine/{id}', { params: { path: { id } } })),
  });

/** Reads the ledger anew after an act. */
export function useLedgerChanged(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: [LEDGER] });
}

const sent = (file: File, dryRun: 'true' | 'false') =>
  read(
    api.POST('/api/ledger/imports', {
      params: { query: { dryRun } },
      body: { file: file.name },
      bodySerializer: () => {
        const form = new FormData();
        form.append('file', file, file.name.normalize('NFC'));
        return form;
      },
    }),
  );

/** A file that somebody chose, and the how manieth it is on this page. */
export interface ChosenFile {
  readonly file: File;
  readonly choice: number;
}

/** What would happen if the file were entered; writes nothing. Asked anew when the page speaks another language. */
export const useTrial = (chosen: ChosenFile | null) =>
  useQuery({
    queryKey: ['ledger-trial', chosen?.choice ?? 0],
    queryFn: chosen ? () => sent(chosen.file, 'true') : skipToken,
    retry: false,
    staleTime: Infinity,
    gcTime: 0,
  });

/** Enters a file of past awards. */
export function useImport() {
  const changed = useLedgerChanged();
  return useMutation({ mutationFn: (file: File) => sent(file, 'false'), onSuccess: changed });
}
