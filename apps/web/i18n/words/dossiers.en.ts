import type { DOSSIERS_VI } from './dossiers.vi';

/** The list of dossiers. */
export const DOSSIERS_EN: Readonly<Record<keyof typeof DOSSIERS_VI, string>> = {
  'dossiers.intro': 'The dossiers that the office in which you act may see.',
  'dossiers.filters': 'Filter dossiers',
  'dossiers.search': 'Search dossiers',
  'dossiers.searchHint': 'Name or code; diacritics may be left out',
  'dossiers.anyStatus': 'Any status',
  'dossiers.anyAward': 'Any award',
  'dossiers.pastCap': 'Only those let past a cap',
  'dossiers.mine': 'Only those that I submitted',
  'dossiers.none': 'There is no dossier yet.',
  'dossiers.noneFound': 'No dossier matches. Remove some of the filters.',
  'dossiers.changed': 'Changed {at}',
};
