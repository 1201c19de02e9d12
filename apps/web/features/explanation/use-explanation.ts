import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../api/client';

/** Why the dossier is where it is, as of the version that the page shows. */
export const useExplanation = (id: string, seq: number) =>
  useQuery({
    queryKey: ['explanation', id, seq],
    queryFn: () => read(api.GET('/api/dossiers/{id}/explanation', { params: { path: { id } } })),
  });
