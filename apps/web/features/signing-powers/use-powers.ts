import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../api/client';

/** Who may sign on the day for the acting body, or for those that the office looks after. */
export const usePowers = (on: string) =>
  useQuery({
    queryKey: ['signing-powers', on],
    queryFn: () => read(api.GET('/api/signing-powers', { params: { query: { on } } })),
  });

/** Whom the composer may name on a document of the day. */
export const useSigners = (on: string) =>
  useQuery({
    queryKey: ['signing-powers', 'signers', on],
    queryFn: () => read(api.GET('/api/signing-powers/signers', { params: { query: { on } } })),
  });
