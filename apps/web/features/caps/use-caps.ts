import { useQuery } from '@tanstack/react-query';
import type { SubjectKind } from '@vinhdanh/domain';
import { api, read } from '../../api/client';

/** How the dossier stands to its caps, as of the version that the page shows. */
export const useDossierCaps = (id: string, seq: number) =>
  useQuery({
    queryKey: ['caps', id, seq],
    queryFn: () => read(api.GET('/api/dossiers/{id}/caps', { params: { path: { id } } })),
  });

/** How a proposal would stand to them if it were handed in now. */
export function useDraftCaps(award: string, subject: SubjectKind, on: string | undefined) {
  const query = { award, subject, ...(on === undefined ? {} : { on }) };
  return useQuery({
    queryKey: ['draft-caps', query],
    queryFn: () => read(api.GET('/api/caps', { params: { query } })),
    staleTime: 0,
  });
}
