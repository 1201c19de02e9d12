import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../api/client';

export const useTrace = (id: string) =>
  useQuery({
    queryKey: ['trace', id],
    queryFn: () => read(api.GET('/api/dossiers/{id}/trace', { params: { path: { id } } })),
    // Each look is recorded: coming back to the window is not another one.
    refetchOnWindowFocus: false,
  });
