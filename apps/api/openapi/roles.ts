import type { Role } from '@vinhdanh/domain';

/** What an office may be, as the description of the API lists it. */
export const ROLES = [
  'applicant',
  'secretary',
  'head',
  'deputy',
  'clerk',
  'member',
  'inspector',
  'auditor',
  'administrator',
] as const satisfies readonly Role[];
