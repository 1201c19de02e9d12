import type { CLUSTER_VI } from './cluster.vi';

/** Conferences of clusters: convening, places, what comes of them. */
export const CLUSTER_EN: Readonly<Record<keyof typeof CLUSTER_VI, string>> = {
  'cluster.notSeated': 'On {day} no seats of the cluster are in force.',
  'cluster.toCouncil': 'Its seats and decisions',
  'cluster.rules': 'The cluster’s rules as recorded',
  'cluster.rulesAbout':
    'This follows the rules that the decision founding or reseating the cluster names; changing it takes another decision.',
  'cluster.units': '{count} {count|unit votes|units vote}',
  'cluster.unitsAbout':
    'One paper for each member unit, by the seats of the day. Who attends is marked at the conference; an absent representative is replaced by a substitute.',
  'cluster.nominations': 'What is voted on',
  'cluster.nominationsAbout':
    'No rule says how many places a cluster has: enter them from the document that gives them. What stands first is chosen first.',
  'cluster.nomination': 'Item {number}',
  'cluster.award': 'Award, or office of the cluster',
  'cluster.places': 'Places',
  'cluster.competing': 'Units put to the vote',
  'cluster.competingAbout': 'Left empty: all {count} units.',
  'cluster.everyUnit': 'All units',
  'cluster.after': 'Not for units already chosen for',
  'cluster.afterAbout': 'For example: a unit chosen for a flag takes no certificate.',
  'cluster.afterNone': 'Leaves no unit out',
  'cluster.add': 'Add an item',
  'cluster.removeNumber': 'Remove item {number}',
  'cluster.source': 'The document that gives the places',
  'cluster.sourceAbout': 'Number, day and issuer, for example: official letter 10/HĐTĐKT of 1 February 2026.',
  'cluster.convene': 'Convene {units} {units|unit|units}, {lines} {lines|nomination|nominations}',
  'cluster.toChoose': 'Places to give',
  'cluster.nominated': 'Whom the units put forward',
  'cluster.placesBy': 'Places by {source}.',
  'cluster.placesOf': '{places} {places|place|places}',
  'cluster.chosenOf': '{chosen} of {places} {places|place|places}',
  'cluster.nobody': 'No unit was chosen',
  'cluster.notAgain': 'Not for units chosen for {awards}',
  'cluster.whatNext':
    'These are proposals of the cluster. Each award still needs a dossier of its own; head and deputy are decided by the council above.',
};
