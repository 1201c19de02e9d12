import type { Term } from './validity';
import type { Citation } from './citation';

/**
 * Rules that hold for every dossier, whatever its award: how the days of a term are counted, that an open matter stops a
 * proposal, that an agency's silence lets the procedure go on, that a refusal ends it, that who has died is honoured posthumously.
 */
export const PRINCIPLES = [
  'counting-days',
  'hold',
  'silence',
  'refusal',
  'completion',
  'posthumous',
] as const;

export type PrincipleId = (typeof PRINCIPLES)[number];

/** Where a rule for every dossier stands, in its time. */
export interface Principle extends Term, Citation {
  readonly id: PrincipleId;
}

/** The articles that a dossier carries for the rules that are not of its award. */
export type PinnedPrinciples = Readonly<Partial<Record<PrincipleId, Citation>>>;
