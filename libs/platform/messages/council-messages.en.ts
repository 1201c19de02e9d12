/** Refusals about the ballots of a session. */
export const COUNCIL_MESSAGES_EN = {
  'ballot-unknown': 'The session has no ballot {ballot}.',
  'ballot-required': 'Several ballots are open. Say which one is meant.',
  'ballot-wrong-state': 'The ballot {ballot} is not where this can be done[: {phase}].',
  'no-ballot-to-do': 'There is no ballot with which this could be done.',
  'ballot-not-its-turn': 'Its turn has not come: lower titles are voted and counted first.',
  'ballot-form-unknown': 'There is no such form of ballot.',
  'ballot-must-be-secret': 'The rule wants a secret ballot ({article}). Choose a secret form.',
  'ballot-takes-no-named-papers': 'The ballot {ballot} takes no papers with names.',
  'line-already-opened': 'Line {line} has been put to the vote; nobody can be recused from it any more.',
  'paper-lines-or-letters': 'Give the paper line by line or as letters, one of the two.',
} as const;
