/** Sentences about caps, and about the documents that acts on them name. */
export const CAP_MESSAGES_EN = {
  'cap-unknown': 'The dossier comes under no cap named {cap}. Choose one of those that are shown with it.',
  'cap-count-missing':
    'The number that the share is taken of has not been stated. {sentence} State it with its document, then go on.',
  'cap-count-invalid': 'Give a whole number from 0 to {most}.',
  'cap-exceeded': '{sentence} The head of the body that has the dossier records it; then go on.',
  'cap-forbids': '{sentence} Withdraw this dossier or an earlier one.',
  'cap-not-exceeded': 'The dossier is within the cap {cap}; no order is needed.',
  'caps-stop-dossiers':
    'Caps stop {count} of the dossiers: {dossiers}. Open each of them to see the figures and to record what lets it go on.',
  'document-needs-number': 'Give the number of the document, in at most {longest} characters.',
  'document-later': 'The document {number} is dated {date}, after the day of the act, {day}. Check its date.',
} as const;
