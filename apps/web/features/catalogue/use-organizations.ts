import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../api/client';
import { useI18n } from '../../i18n/i18n';

const HOUR_MS = 3_600_000;

const useOrganizations = () =>
  useQuery({
    queryKey: ['organizations'],
    queryFn: () => read(api.GET('/api/organizations')),
    staleTime: HOUR_MS,
  });

/** Bodies to choose from, by name. */
export function useOrganizationOptions(): Array<{ value: string; label: string }> {
  const { pick } = useI18n();
  const { data = [] } = useOrganizations();
  return data.map(({ id, nameVi, nameEn }) => ({ value: id, label: pick(nameVi, nameEn) }));
}

/** The name of a body by its id; the id itself while the register is not there. */
export function useBodyName(): (id: string) => string {
  const { pick } = useI18n();
  const { data } = useOrganizations();
  return (id) => {
    const body = data?.find((candidate) => candidate.id === id);
    return body ? pick(body.nameVi, body.nameEn) : id;
  };
}
