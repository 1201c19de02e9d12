import type { CAPS_VI } from './caps.vi';

/** Caps. */
export const CAPS_EN: Readonly<Record<keyof typeof CAPS_VI, string>> = {
  'caps.title': 'Caps',
  'caps.state': 'State the number',
  'caps.stateAnew': 'State it again',
  'caps.stateTitle': 'State a number for a cap',
  'caps.count': 'Number that the share is taken of',
  'caps.countExplained': 'From a document of the unit; it holds for all dossiers of the unit in the year.',
  'caps.number': 'Number of the document',
  'caps.date': 'Date of the document',
  'caps.record': 'Record it',
  'caps.pass': 'Record an order past the cap',
  'caps.passExplained':
    'The figures above are kept with the order. Who recorded it and why stands in the timeline.',
  'caps.numerator': 'Counted (numerator)',
  'caps.numeratorOf': '{count} ({held} decided, {open} under way)',
  'caps.denominator': 'Out of (denominator)',
  'caps.denominatorOf': '{count} {what} ({document})',
  'caps.notStated': 'The unit has not stated the number of {what}',
  'caps.ledger': 'The ledger has',
  'caps.allowed': 'At most',
  'caps.or': 'or',
  'caps.thus': 'that is',
  'caps.place': 'Place of this dossier',
  'caps.ordered': 'by order {number}',
  'capStanding.within': 'Within the cap',
  'capStanding.over': 'Past the cap',
  'capStanding.rounding-open': 'Depends on how one rounds, which the text does not say',
  'capStanding.not-stated': 'Cannot be counted yet: a number must be stated with its document',
  'caps.beforehand': 'Caps of this award, this dossier counted',
};
