/** Refusals about findings of auditors, and about powers to sign that were taken back. */
export const AUDIT_MESSAGES_EN = {
  'signing-power-withdrawn':
    'Your power to sign in this place was entered by mistake and taken back. Pass the signature on to somebody who may sign in it.',
  'signing-power-used': 'Something was signed by this power: it stands, and can be ended with a day.',
  'finding-closed': 'This finding is closed: nothing more can be done to it.',
  'finding-not-for-this-body': 'Another body answers this finding.',
  'finding-of-another-auditor':
    'Another auditor raised this finding. It is closed by the office that raised it, or one that looks after that body.',
  'finding-act-unknown': 'There is no act {seq}; the last one is {last}.',
  'finding-body-gone':
    'The body {organization} is not there today. Choose the one that has taken over from it.',
  'finding-not-answered':
    'The finding is not answered yet. Only one raised by mistake is closed without an answer.',
} as const;
