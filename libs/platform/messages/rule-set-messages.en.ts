/** The sentences about rule sets. */
export const RULE_SET_MESSAGES_EN = {
  'effective-date-in-past': 'The day of effect {day} has passed. Choose today or a later day.',
  'rule-set-in-force': 'This rule set is in force.',
  'rule-set-unsound':
    'The rule set has {count} problems and cannot take effect: {first}. Correct it and propose it again.',
  'rule-set-unreadable':
    'This release cannot read the rule set {set}: {what}. What needs these rules has to wait, everything else can be read. Tell your administrator: the page Rule sets and vinhdanh doctor say what to do.',
  'rule-set-proposal-open':
    'Another proposal waits to be confirmed or for its day of effect. Deal with that one first.',
  'rule-set-not-yours':
    'This rule set changes the rules of {layers}: only administrators of the body that issues it, of one above it or of the centre bring it into force.',
  'rule-set-not-looked-at':
    'Look at the dossiers that would differ under this rule set before you confirm it.',
  'dossier-keeps-its-rules': 'The dossier keeps its own rules.',
};
