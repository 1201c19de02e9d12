/** Refusals about orders of erasure. */
export const ERASURE_MESSAGES_EN = {
  'erasure-order-incomplete':
    'The order lacks its {field}, or it is no line of at most {longest} letters: give its number, its day, the body that issued it and the article on which it rests.',
  'erasure-order-day': 'The day of the order, {day}, is no day, or one to come (today is {today}).',
  'erasure-member-unknown': 'The record has no personal texts by the name of {member}. It has: {known}.',
  'erasure-dossier-open':
    'The dossier {code} is not over: what runs has its own copy of it in the engine, which nobody can change. End it first, or wait for its end.',
  'erasure-thing-open':
    'The {kind} {id}, which has to do with the dossier, is not over. Wait for its end, then run this again.',
  'erasure-history-not-stored':
    'The history of the run {run} of {kind} {id} is not stored yet, which is done about an hour after its end. Run this again then.',
  'erasure-nothing-left': 'Of the dossier {code} there is nothing left of what is asked for.',
  'erasure-needs-second-person':
    'Another administrator than the one who carries out the order must confirm it.',
  'file-erased': 'This file was erased by an order, which stands in the record of its dossier.',
  'erasure-plan-changed':
    'What would go now is not what was confirmed. Nothing was erased. Look at the list once more and confirm that one.',
} as const;
