import type { PAPER_VI } from './paper.vi';

/** The voting paper. */
export const PAPER_EN: Readonly<Record<keyof typeof PAPER_VI, string>> = {
  'paper.title': 'Voting paper',
  'paper.toSession': 'Back to the session',
  'paper.notOpen': 'The voting is not open.',
  'paper.sealed':
    'The paper bears a name and stays sealed until the voting is closed; then the paper of each member is published.',
  'paper.keysTitle': 'By keyboard: agree to a whole group with three keys',
  'paper.keys':
    'On the name of a group: a digit (1, 2, 3…) goes to that group; A, then Enter, agrees to all its lines that are left; Esc does not. On a line: 1 to 4 choose and go to the next line; left and right change the choice; Esc goes back to the group. Up and down arrows move between lines.',
  'paper.draftHere':
    'Your choices are kept on this device until you cast the paper and are sent nowhere. On a shared computer press “Clear all choices” before you leave it.',
  'paper.another': 'There is one more ballot for you.',
  'paper.showAll': 'All',
  'paper.showLeft': 'Left ({count})',
  'paper.showExceptions': 'Not agreed ({count})',
  'paper.search': 'Search a name, line number or code; without diacritics too',
  'paper.nothingShown': 'There is no such line.',
  'paper.groupUntouched': '{count} {count|line|lines}, none chosen',
  'paper.groupState': '{count} {count|line|lines}; {left} left; {other} not agreed',
  'paper.groupKeys': 'Press A, then Enter, to agree to the lines left',
  'paper.groupAgree': 'Agree to the {count} {count|line|lines} left',
  'paper.groupConfirm': 'Enter: agree to {count} {count|line|lines}',
  'paper.groupClear': 'Choose again',
  'paper.fold': 'Fold',
  'paper.unfold': 'See each line',
  'paper.proposed': 'Press Enter to agree to every line left of {award}, Esc to leave it.',
  'paper.clear': 'Clear all choices',
  'paper.recused': 'You are recused from this line.',
  'paper.readDossierOf': 'See dossier {code}',
  'paper.left': '{count} {count|line|lines} left',
  'paper.complete': 'All {count} lines chosen',
  'paper.toNextLeft': 'To the next line left',
  'paper.review': 'Review and vote',
  'paper.reviewTitle': 'Review before you vote',
  'paper.notAgreed': '{count} {count|line|lines} without agreement',
  'paper.once': 'Each seat votes once; the paper cannot be changed.',
  'paper.cast': 'Cast the paper',
  'paper.back': 'Change the paper',
};
