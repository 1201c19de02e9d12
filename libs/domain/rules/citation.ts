/**
 * How a rule is known: Q its text was quoted, S stated by a source, P partly, I our inference, M from memory,
 * N looked for and not found. Everything but Q is shown as not verified.
 */
export type Evidence = 'Q' | 'S' | 'P' | 'I' | 'M' | 'N';

/** Where a rule stands. Every value of law carries one. */
export interface Citation {
  readonly article: string;
  readonly evidence: Evidence;
}

export const isVerified = (citation: Citation): boolean => citation.evidence === 'Q';

/** Whether a source gives it. What is inferred, remembered or was looked for in vain binds nobody. */
export const isGiven = ({ evidence }: Pick<Citation, 'evidence'>): boolean =>
  ['Q', 'S', 'P'].includes(evidence);

/** The marks, the surest first. */
const SUREST_FIRST: readonly Evidence[] = ['Q', 'S', 'P', 'I', 'M', 'N'];

export const isSurer = (one: Evidence, other: Evidence): boolean =>
  SUREST_FIRST.indexOf(one) < SUREST_FIRST.indexOf(other);
