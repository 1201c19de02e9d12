/** The English sentences of the award ledger, by code. */
export const LEDGER_MESSAGES_EN = {
  'ledger-file-not-text': 'The file is not UTF-8 text. Save it as CSV UTF-8.',
  'ledger-file-kind':
    'This is neither a CSV file nor a spreadsheet without macros. Save it as .xlsx or as CSV UTF-8.',
  'ledger-file-broken': 'The spreadsheet cannot be read. Open it, save it anew as .xlsx and try again.',
  'ledger-file-unpacks-too-large':
    'The spreadsheet unpacks to more than {maxMb} MB. Split it into several files.',
  'ledger-file-takes-too-long': 'Reading the spreadsheet took too long. Split it into several files.',
  'ledger-file-too-wide':
    'Line {line} has more than {most} cells. Remove what is not part of the table and save the file again.',
  'ledger-file-empty': 'The file has no lines. Choose another one.',
  'ledger-file-several-sheets':
    'Several sheets of the file have cells: {sheets}. Leave one and remove the others, so that nothing is overlooked.',
  'ledger-file-hidden-sheet':
    'The hidden sheet "{sheet}" has cells. Show it, look at it, and remove it or the other one.',
  'ledger-file-hidden-column':
    'A column of the sheet is hidden. Show it, look at it and save the file again.',
  'ledger-file-head-not-plain':
    'The first line, with the names of the columns, must be visible plain text without formulas and merged cells.',
  'ledger-cell-date':
    'The spreadsheet made a date of what stands in the column {column}. Type it again as text.',
  'ledger-cell-formula': 'The cell in the column {column} is a formula. Put its value there.',
  'ledger-cell-error': 'The cell in the column {column} shows an error of a formula.',
  'ledger-cell-merged': 'The cell in the column {column} is merged with others. Split them and fill in each.',
  'ledger-row-hidden': 'The line was hidden in the spreadsheet, by hand or by a filter.',
  'ledger-column-unknown':
    'The import form of the ledger has no column "{column}". Correct the head of the file.',
  'ledger-columns-missing': 'The file lacks required columns: {columns}. Add them.',
  'ledger-column-twice': 'The column {column} is there twice. Remove one.',
  'ledger-column-count':
    'The line has {found} cells, the head has {expected} columns. Check separators and quotes.',
  'ledger-control-characters': 'The column {column} has characters that cannot be printed. Type it again.',
  'ledger-text-garbled':
    'The letters in the column {column} are of another encoding (such as TCVN3 or VNI) or were lost. Convert the file to Unicode, or type them as on paper.',
  'ledger-text-too-long': 'The text in the column {column} is too long; at most {longest} characters.',
  'ledger-word-unknown':
    'The word[ "{value}"] in the column {column} is not one of the list. Use a word of the form.',
  'ledger-kind-missing': 'The kind of subject is missing: person, collective or household.',
  'ledger-name-missing': 'The name of the subject is missing.',
  'ledger-unit-missing': 'The unit or address of the subject is missing.',
  'ledger-identifier-invalid': 'The number of the identity card must have 9 or 12 digits.',
  'ledger-only-for-persons': 'The column {column} is for persons only.',
  'ledger-decision-number-missing': 'The number of the decision is missing.',
  'ledger-decision-date-missing': 'The date of the decision is missing.',
  'ledger-date-invalid': 'The column {column} is not a day that exists. Write it as 17/01/2022.',
  'ledger-year-not-believable':
    'The year[ {value}] in the column {column} cannot be right. Look it up on paper.',
  'ledger-not-a-number': 'The column {column} must be a number[, not "{value}"].',
  'ledger-date-in-future': 'The day {day} in the column {column} has not come yet.',
  'ledger-award-unknown': 'The catalogue has no award[ "{value}"].',
  'ledger-award-not-for-kind': 'The award {award} is not for this kind of subject.',
  'ledger-award-not-known-then':
    'The catalogue knows the award {award} only from {from} on. Check the date of the decision, or look for an older instrument.',
  'ledger-award-ended': 'The award {award} ended on {last}.',
  'ledger-body-unknown':
    'The register has no body[ "{value}"] for the column {column}, or more than one of that name.',
  'ledger-body-outside': 'The body {organization} is outside the jurisdiction of the one who imports.',
  'ledger-body-not-then': 'The body {organization} did not exist on {day}.',
  'ledger-period-without-beginning': 'The period has a last year but no first one.',
  'ledger-period-reversed': 'The first year of the period is after the last one.',
  'ledger-identity-conflict':
    'The identity card or the given subject belongs to somebody of another name, birth date or gender.',
  'ledger-identity-ambiguous':
    'The line shares name and birth date with {candidates} known subjects and has no evidence of being one of them. Give identity card, former unit or subject.',
  'ledger-identity-needs-birth':
    'There are {candidates} persons of this name. Give birth date, identity card or subject.',
  'ledger-subject-unknown': 'Within your jurisdiction the ledger has no subject of this id or identity card.',
  'ledger-line-twice': 'This line says the same as line {line}.',
  'ledger-line-already-entered': 'The ledger has this award by this very decision for the subject already.',
  'ledger-count-mismatch': 'The count line says {stated}, the file has {found} lines.',
  'ledger-correction-empty': 'The correction changes nothing. Change what is wrong.',
  'ledger-correction-before-decision':
    'The correction of {day} is before the decision of {decided}. Correct the day.',
  'ledger-change-before-decision':
    'The decision of {day} is before the one of {decided} that it changes. Correct the day.',
  'ledger-line-resolved': 'Somebody decided about this line already[: {by}]. Reload the page.',
  'ledger-entry-status-order': 'The award cannot become "{status}" from what it is now.',
  'ledger-merge-not-possible':
    'These two subjects cannot be merged: they are of different kinds, one and the same, or merged already.',
} as const;
