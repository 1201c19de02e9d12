import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../api/client';

export const useRounds = () =>
  useQuery({ queryKey: ['rounds'], queryFn: () => read(api.GET('/api/rounds')) });

/** The most that one page of the list holds. */
const MANY = 100;

/** Dossiers that stand at a signing step of the acting body. */
export const useSignable = (kind: 'sign' | 'decide', organization: string) =>
  useQuery({
    queryKey: ['dossiers', 'signable', kind, organization],
    queryFn: () =>
      read(api.GET('/api/dossiers', { params: { query: { status: 'climbing', step: kind, limit: MANY } } })),
    select: ({ items }) =>
      items.filter(({ step, held }) => step?.kind === kind && step.organization.id === organization && !held),
  });
