/** Kinds of commendation as entries of the ledger have them. */
export const COMMENDATIONS = [
  'merit',
  'ad-hoc',
  'movement',
  'long-service',
  'seniority',
  'external',
  'unknown',
] as const;

/** Groups of persons of form 0603. */
export const CATEGORIES = [
  'ministry-or-province-leader',
  'department-leader',
  'business-person',
  'other-leader',
  'direct-worker',
] as const;
