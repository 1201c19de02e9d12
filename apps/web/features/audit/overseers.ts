/** Roles that look over the work of others, within the area of the office. */
export const OVERSEERS: readonly string[] = ['auditor', 'inspector', 'administrator'];
