import type { DoubtfulLine } from '@vinhdanh/domain';

/** The SHA-256 of the number of an identity card. */
type HashOf = (card: string) => string;

/** Longest part of a line that is kept, in characters: longer than any line of good cells. */
const LONGEST_KEPT = 10_000;

const shortened = (text: string): string =>
  text.length > LONGEST_KEPT ? `${text.slice(0, LONGEST_KEPT)}…` : text;

/** Shorter than the shortest number of an identity card that lost its zeros in a spreadsheet. */
const SHORTEST_CARD = 7;

/** The cell for the number of an identity card, whatever stands in it. */
const maskCell = (text: string, cell: string, hashOf: HashOf): string =>
  cell.trim().length < SHORTEST_CARD ? text : text.replaceAll(cell.trim(), `sha256:${hashOf(cell.trim())}`);

/** What was hashed before; else the numbers of identity cards, with or without their leading zeros and in groups. */
const CARD = /sha256:[0-9a-f]{64}|(?<!\d)(?:\d{8,12}|\d{3}(?:[ .]\d{2,6}){2,3})(?!\d)/g;

/** The numbers of identity cards are kept nowhere, nor in what a person is shown of a doubtful line. */
const maskCards = (text: string, hashOf: HashOf): string =>
  text.replace(CARD, (card) => (card.startsWith('sha256:') ? card : `sha256:${hashOf(card)}`));

/** What the database keeps as text: neither NUL nor half of a pair of surrogates, as a cut or a broken file leaves it. */
const storable = (text: string): string => text.replaceAll('\0', '\uFFFD').replace(/\p{Cs}/gu, '\uFFFD');

/** The text without any number of an identity card, as the database can keep it. */
const keptOf = (text: string, hashOf: HashOf): string => storable(maskCards(text, hashOf));

/** The line as it stood, without any number of an identity card, and not longer than a line can be. */
export const maskedLine = (text: string, identifier: string, hashOf: HashOf): string =>
  keptOf(maskCell(shortened(text), identifier, hashOf), hashOf);

/** The cells under the ids of their columns, without any number of an identity card. */
export const maskedCells = (
  columns: readonly string[],
  cells: readonly string[],
  hashOf: HashOf,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    columns.map((id, index) => {
      const cell = shortened(cells[index] ?? '').trim();
      return [id, keptOf(id === 'identifier' ? maskCell(cell, cell, hashOf) : cell, hashOf)];
    }),
  );

/** Reasons repeat what stands in a cell, and a file with shifted columns has the number in any of them. */
export const maskReasons = (line: DoubtfulLine, hashOf: HashOf): DoubtfulLine => ({
  ...line,
  reasons: line.reasons.map((reason) => ({
    ...reason,
    params: Object.fromEntries(
      Object.entries(reason.params ?? {}).map(([name, value]) => [
        name,
        typeof value === 'string' ? keptOf(value, hashOf) : value,
      ]),
    ),
  })),
});
