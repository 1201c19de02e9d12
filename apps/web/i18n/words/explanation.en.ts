import type { EXPLANATION_VI } from './explanation.vi';

/** Why. */
export const EXPLANATION_EN: Readonly<Record<keyof typeof EXPLANATION_VI, string>> = {
  'explanation.title': 'Why',
  'explanation.now': 'Now',
  'explanation.rules': 'Rules that apply',
  'explanation.caps': 'Caps',
  'explanation.eligibility': 'Eligibility',
  'explanation.oneOf': 'One of these:',
  'explanation.allOf': 'All of these:',
  'explanation.each': 'Each of them ({count})',
  'explanation.parts': 'Parts of the dossier ({count})',
  'explanation.halts': 'Holds and returns',
  'explanation.limits': 'Limits',
  'explanation.opinions': 'Opinions',
  'explanation.votes': 'Votes',
  'explanation.steps': 'The route step by step ({count})',
  'verdict.met': 'Met',
  'verdict.missing': 'Missing',
  'verdict.warning': 'Note',
  'verdict.open': 'To be decided',
  'verdict.not-applicable': 'Not applicable',
};
