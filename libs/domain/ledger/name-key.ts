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

/** The things by the keys of their names; one that has two names of one key stands there once. */
export function byNameKeys<Thing>(
  things: readonly Thing[],
  namesOf: (thing: Thing) => readonly string[],
): ReadonlyMap<string, readonly Thing[]> {
  const index = new Map<string, Thing[]>();
  for (const thing of things)
    for (const key of new Set(namesOf(thing).map(nameKey))) {
      const there = index.get(key);
      if (there) there.push(thing);
      else index.set(key, [thing]);
    }
  return index;
}
