import fc from 'fast-check';
import {
  entriesOn,
  findApart,
  hashSealedBox,
  isApart,
  lettersOf,
  newTracker,
  takeApart,
  type Box,
} from '@vinhdanh/ballots';
import { writeVotes, writeVotesApart } from '@vinhdanh/domain';
import { ballotHouse } from '../support/secret-ballots';

const LINES = 12;
const MOST_PAPERS = 31;
const RUNS = 60;

const papers = fc
  .array(fc.stringMatching(new RegExp(`^[adob]{${LINES}}$`)), { minLength: 1, maxLength: MOST_PAPERS })
  .map((all) => all.map((lines) => ({ tracker: newTracker(), lines })));

/** Papers sorted by the entry's letter on each line, as somebody would join them who has nothing but the published box. */
const columns = (lines: readonly string[]): readonly string[] =>
  lines.map((line) =>
    entriesOn(line)
      .map(({ letter }) => letter)
      .sort()
      .join(''),
  );

test('papers taken apart: the same count, each found by its tracker, nothing else that tells which belong together', async () => {
  const { ballot } = await ballotHouse(2, LINES);
  const terms = { ...ballot, papers: 'apart' as const };
  const sealed = await hashSealedBox([]);
  await fc.assert(
    fc.asyncProperty(papers, fc.nat(), async (cast, turn) => {
      const opened: Box = { papers: cast, invalid: 0, hash: '' };
      const box = await takeApart(terms, sealed, opened);
      expect(isApart(terms, box)).toBe(true);
      expect(writeVotesApart(lettersOf(box))).toBe(writeVotes(cast, LINES));
      for (const { tracker, lines } of cast)
        expect((await findApart(terms, box, tracker)).join('')).toBe(lines);
      const marks = box.lines.flatMap((line) => entriesOn(line).map(({ mark }) => mark));
      expect(new Set(marks).size).toBe(cast.length * LINES);
      // Papers whose choices were exchanged on one line, whichever, leave a box that differs in nothing but its marks.
      const line = turn % LINES;
      const [first, second, ...others] = cast;
      if (!first || !second) return;
      const exchanged = [
        { ...first, lines: withLetter(first.lines, line, second.lines.charAt(line)) },
        { ...second, lines: withLetter(second.lines, line, first.lines.charAt(line)) },
        ...others,
      ].map(({ lines }) => ({ tracker: newTracker(), lines }));
      const other = await takeApart(terms, sealed, { ...opened, papers: exchanged });
      expect(columns(other.lines)).toEqual(columns(box.lines));
    }),
    { numRuns: RUNS },
  );
}, 60_000);

const withLetter = (lines: string, place: number, letter: string): string =>
  lines.slice(0, place) + letter + lines.slice(place + 1);
