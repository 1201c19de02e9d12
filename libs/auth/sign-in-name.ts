/** One text for one sign-in name: composed letters, lower case, no spaces around. Store names in this form. */
export const normalizeSignInName = (name: string): string => name.normalize('NFKC').trim().toLowerCase();
