import { hashBallot, type SecretBallot } from './ballot';
import { fromHex, sha256, toHex, toText, utf8, type Bytes } from './bytes';
import type { Box } from './box';

/**
 * A box whose papers are published line by line. On each line every paper has a mark of its own, which its tracker alone tells:
 * who has the tracker finds all choices of the paper, and nobody else can say which choices on two lines are of one paper.
 */
export interface ApartBox {
  /** For each line its entries, a mark and a letter each, in the order of the marks: "2hX0vQ9sLwAaB71…d…". */
  readonly lines: readonly string[];
  readonly invalid: number;
  /** SHA-256 over ballot, envelopes, lines and the number of invalid papers, hexadecimal. */
  readonly hash: string;
}

/** A choice on a line, and whose it is for who knows the tracker. */
export interface Entry {
  readonly mark: string;
  readonly letter: string;
}

const MARK_BYTES = 8;
const MARK_LENGTH = 11;
const ENTRY_LENGTH = MARK_LENGTH + 1;
const LINE = /^(?:[A-Za-z0-9_-]{11}[a-z])*$/;
const COUNTER_LENGTH = 16;
const COUNTER_BITS = 64;

/**
 * The marks of a paper on the lines of its ballot, in their order. They are the stream of AES-CTR under a key made of tracker
 * and ballot: without the tracker they are not to be told from chance.
 */
export async function marksOf(ballot: SecretBallot, tracker: string): Promise<readonly string[]> {
  const seed = await sha256(utf8('vinh danh line marks 1'), await hashBallot(ballot), fromHex(tracker));
  const key = await crypto.subtle.importKey('raw', seed, 'AES-CTR', false, ['encrypt']);
  const counter = new Uint8Array(COUNTER_LENGTH);
  const blank = new Uint8Array(ballot.lines * MARK_BYTES);
  const stream = new Uint8Array(
    await crypto.subtle.encrypt({ name: 'AES-CTR', counter, length: COUNTER_BITS }, key, blank),
  );
  return Array.from({ length: ballot.lines }, (_, line) =>
    toText(stream.subarray(line * MARK_BYTES, (line + 1) * MARK_BYTES)),
  );
}

/** Takes the papers of an opened box apart. @param sealed hash of the sealed box */
export async function takeApart(
  ballot: SecretBallot,
  sealed: Bytes,
  { papers, invalid }: Pick<Box, 'papers' | 'invalid'>,
): Promise<ApartBox> {
  const marked = await Promise.all(
    papers.map(async ({ tracker, lines }) => ({ marks: await marksOf(ballot, tracker), lines })),
  );
  const lines = Array.from({ length: ballot.lines }, (_, line) =>
    marked
      .map((paper) => `${paper.marks[line] ?? ''}${paper.lines.charAt(line)}`)
      .sort(byCode)
      .join(''),
  );
  return { lines, invalid, hash: await hashApart(ballot, sealed, { lines, invalid }) };
}

/** The opened box in the form in which its ballot publishes it. @param sealed hash of the sealed box */
export const publishable = async (
  ballot: SecretBallot,
  sealed: Bytes,
  opened: Box,
): Promise<Box | ApartBox> => (ballot.papers === 'apart' ? takeApart(ballot, sealed, opened) : opened);

export async function hashApart(
  ballot: SecretBallot,
  sealed: Bytes,
  { lines, invalid }: Pick<ApartBox, 'lines' | 'invalid'>,
): Promise<string> {
  const text = [`invalid ${invalid}`, ...lines].join('\n');
  return toHex(await sha256(utf8('vinh danh opened box 2'), await hashBallot(ballot), sealed, utf8(text)));
}

/** The order of code points, the same in every browser and language. */
const byCode = (one: string, other: string): number => (one < other ? -1 : 1);

export const entriesOn = (line: string): readonly Entry[] =>
  Array.from({ length: Math.floor(line.length / ENTRY_LENGTH) }, (_, place) => {
    const entry = line.slice(place * ENTRY_LENGTH, (place + 1) * ENTRY_LENGTH);
    return { mark: entry.slice(0, MARK_LENGTH), letter: entry.slice(MARK_LENGTH) };
  });

/** The letters alone of each line, from which its votes are counted. */
export const lettersOf = ({ lines }: Pick<ApartBox, 'lines'>): readonly string[] =>
  lines.map((line) =>
    entriesOn(line)
      .map(({ letter }) => letter)
      .join(''),
  );

/** How many papers there are: each has an entry on every line. */
export const papersApart = ({ lines }: Pick<ApartBox, 'lines'>): number => entriesOn(lines[0] ?? '').length;

/** Whether this can be a box of the ballot: entries on every line, as many on each, in the order of their marks. */
export function isApart({ lines }: Pick<SecretBallot, 'lines'>, box: Pick<ApartBox, 'lines'>): boolean {
  const papers = papersApart(box);
  return (
    box.lines.length === lines &&
    box.lines.every((line) => {
      if (!LINE.test(line) || line.length !== papers * ENTRY_LENGTH) return false;
      const entries = entriesOn(line);
      return entries.every(({ mark }, place) => mark >= (entries[place - 1]?.mark ?? ''));
    })
  );
}

/** What the paper of the tracker says on each line; null where it has no entry, and then it was not counted as it was cast. */
export async function findApart(
  ballot: SecretBallot,
  { lines }: Pick<ApartBox, 'lines'>,
  tracker: string,
): Promise<ReadonlyArray<string | null>> {
  const marks = await marksOf(ballot, tracker);
  return lines.map(
    (line, place) => entriesOn(line).find(({ mark }) => mark === marks[place])?.letter ?? null,
  );
}

/** Places of lines on which a mark stands twice: chance does not do that, two members were given one tracker. */
export const marksTwice = ({ lines }: Pick<ApartBox, 'lines'>): readonly number[] =>
  lines.flatMap((line, place) => {
    const marks = entriesOn(line).map(({ mark }) => mark);
    return new Set(marks).size < marks.length ? [place] : [];
  });
