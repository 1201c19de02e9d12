/** Sentences about caps, and about the documents that acts on them name. */
export const CAP_MESSAGES_EN = {
  'cap-unknown': 'The dossier comes under no cap named {cap}. Choose one of those that are shown with it.',
  'cap-count-missing':
    'The number that the share of a cap is taken of has not been stated. State it with its document, under Caps, then go on. Basis: {article}.',
  'cap-count-invalid': 'Give a whole number from 0 to {most}.',
  'cap-exceeded':
    'This dossier is number {place} where {allowed}[ or {most}, by how one rounds,] are allowed[ out of {denominator}]. The head of the body that has it records the order that lets it go on, under Caps. Basis: {article}.',
  'cap-forbids':
    'This dossier is number {place} where {allowed}[ or {most}, by how one rounds,] are allowed[ out of {denominator}], and nothing lets it pass. Withdraw it or an earlier one. Basis: {article}.',
  'cap-not-exceeded': 'The dossier is within the cap {cap}; no order is needed.',
  'caps-stop-dossiers':
    'Caps stop {count} of the dossiers: {dossiers}. Open each of them to see the figures and to record what lets it go on.',
  'document-needs-number': 'Give the number of the document, in at most {longest} characters.',
  'document-later': 'The document {number} is dated {date}, after the day of the act, {day}. Check its date.',
} as const;
