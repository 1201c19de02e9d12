const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * What two names are compared by: lower case, single spaces, composed letters, and each word's tone mark at its end,
 * so that "Hoà" and "Hòa" are one name while "Hoa" and "Hóa" are others.
 */
export const nameKey = (name: string): string =>
  name.normalize('NFD').toLowerCase().trim().split(/\s+/).map(wordKey).join(' ');

function wordKey(word: string): string {
  const tones = word.match(TONE_MARKS) ?? [];
  return word.replace(TONE_MARKS, '').normalize('NFC') + tones.join('');
}

/** What two numbers of documents are compared by: "12/QĐ-UBND" and "12 /qđ-ubnd" are one. */
export const decisionKey = (number: string): string =>
  number.normalize('NFC').toUpperCase().replace(/\s+/g, '');
