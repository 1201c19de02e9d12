/** Letters alone, without marks: "Bằng khen" and "bang khen" are near. */
const plain = (text: string): string =>
  ` ${text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

const pairsOf = (text: string): ReadonlySet<string> => {
  const letters = plain(text);
  return new Set(Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2)));
};

/** Below this share of common pairs of letters two names are not near. */
const NEAR = 0.45;

/** The things whose names are most like what is given, the nearest first: an offer to a person, never a repair. */
export function nearest<Thing>(
  given: string,
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
  most = 5,
): readonly Thing[] {
  const wanted = pairsOf(given);
  return things
    .map((thing) => {
      const pairs = pairsOf(nameOf(thing));
      const common = [...pairs].filter((pair) => wanted.has(pair)).length;
      return { thing, likeness: (2 * common) / (pairs.size + wanted.size) };
    })
    .filter(({ likeness }) => likeness >= NEAR)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, most)
    .map(({ thing }) => thing);
}
