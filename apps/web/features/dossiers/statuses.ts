import { DOSSIER_STATUSES, type DossierStatus } from '@vinhdanh/domain';

/** The status that a piece of an address names; undefined when it names none. */
export const statusFrom = (text: string | null): DossierStatus | undefined =>
  DOSSIER_STATUSES.find((status) => status === text);
