import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, read } from '../../api/client';
import type { WhatIf } from '../../api/models';
import { useCommand } from '../../api/use-command';

const KEY = ['rule-sets'];

export const useRuleSets = () =>
  useQuery({
    queryKey: KEY,
    queryFn: () => read(api.GET('/api/rule-sets')),
    refetchInterval: 15_000,
  });

export const useDifferences = (id: string) =>
  useQuery({
    queryKey: [...KEY, 'differences', id],
    queryFn: () => read(api.GET('/api/rule-sets/{id}/differences', { params: { path: { id } } })),
  });

/** The order under way that brings a set into force. */
export const useProposal = (id: string) =>
  useQuery({
    queryKey: [...KEY, 'proposal', id],
    queryFn: () => read(api.GET('/api/enactments/{id}', { params: { path: { id }, query: { atLeast: 1 } } })),
    refetchInterval: 5_000,
  });

/** Looks at what dossiers would be under the set. Begun by a person, since it reads every dossier. */
export const useWhatIf = () =>
  useMutation<WhatIf, unknown, { readonly id: string; readonly year: number | null }>({
    mutationFn: ({ id, year }) =>
      read(
        api.POST('/api/rule-sets/{id}/what-if', {
          params: { path: { id } },
          body: year === null ? {} : { year },
        }),
      ),
  });

export interface Proposal {
  readonly order: { readonly number: string; readonly day: string };
  readonly reason: string;
  readonly effectiveOn: string;
}

const useFresh = (): (() => Promise<void>) => {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: KEY });
};

export const usePropose = (id: string) =>
  useCommand<Proposal>(
    (body, key) =>
      api.POST('/api/rule-sets/{id}/proposals', {
        params: { path: { id }, header: { 'Idempotency-Key': key } },
        body,
      }),
    useFresh(),
  );

export const useConfirm = (id: string) =>
  useCommand<{ readonly expectedSeq: number }>(
    (body, key) =>
      api.POST('/api/enactments/{id}/confirm', {
        params: { path: { id }, header: { 'Idempotency-Key': key } },
        body,
      }),
    useFresh(),
  );

export const useWithdraw = (id: string) =>
  useCommand<{ reason: string }>(
    (body, key) =>
      api.POST('/api/enactments/{id}/withdraw', {
        params: { path: { id }, header: { 'Idempotency-Key': key } },
        body,
      }),
    useFresh(),
  );
