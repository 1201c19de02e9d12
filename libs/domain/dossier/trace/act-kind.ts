import type { DossierEventType } from '../events';

/** What an auditor sorts the events of a dossier by. */
export type ActKind = 'content' | 'examination' | 'vote' | 'signature' | 'way' | 'limit' | 'ending';

export const ACT_KINDS: readonly ActKind[] = [
  'content',
  'examination',
  'vote',
  'signature',
  'way',
  'limit',
  'ending',
];

const KINDS: Readonly<Record<DossierEventType, ActKind>> = {
  submitted: 'content',
  resubmitted: 'content',
  'unit-commented': 'examination',
  'death-recorded': 'content',
  'person-moved': 'content',
  'move-corrected': 'content',
  received: 'examination',
  returned: 'examination',
  appraised: 'examination',
  'opinion-recorded': 'examination',
  'posting-ended': 'examination',
  'posting-recorded': 'examination',
  'cap-count-stated': 'examination',
  'cap-passed': 'examination',
  'council-result-recorded': 'vote',
  forwarded: 'signature',
  decided: 'signature',
  presented: 'signature',
  'step-reached': 'way',
  rerouted: 'way',
  reorganized: 'way',
  held: 'limit',
  lifted: 'limit',
  reminded: 'limit',
  'limit-passed': 'limit',
  'limit-moved': 'limit',
  refused: 'ending',
  withdrawn: 'ending',
  cancelled: 'ending',
};

export const actKindOf = (type: DossierEventType): ActKind => KINDS[type];
