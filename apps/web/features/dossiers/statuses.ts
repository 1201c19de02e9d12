import type { DossierStatus } from '@vinhdanh/domain';

export const STATUSES: readonly DossierStatus[] = [
  'climbing',
  'returned',
  'decided',
  'refused',
  'withdrawn',
  'cancelled',
];

/** The status that a piece of an address names; undefined when it names none. */
export const statusFrom = (text: string | null): DossierStatus | undefined =>
  STATUSES.find((status) => status === text);
