/**
 * How a rule is known: Q its text was quoted, S stated by a source, P partly, I our inference, M from memory,
 * N looked for and not found. Everything but Q is shown as not verified.
 */
export type Evidence = (typeof EVIDENCE_MARKS)[number];

/** The marks, the surest first. */
export const EVIDENCE_MARKS = ['Q', 'S', 'P', 'I', 'M', 'N'] as const;

/** Where a rule stands. Every value of law carries one. */
export interface Citation {
  readonly article: string;
  readonly evidence: Evidence;
}

export const isVerified = (citation: Citation): boolean => citation.evidence === 'Q';

/** Whether a source gives it. What is inferred, remembered or was looked for in vain binds nobody. */
export const isGiven = ({ evidence }: Pick<Citation, 'evidence'>): boolean =>
  ['Q', 'S', 'P'].includes(evidence);

export const isSurer = (one: Evidence, other: Evidence): boolean =>
  EVIDENCE_MARKS.indexOf(one) < EVIDENCE_MARKS.indexOf(other);
