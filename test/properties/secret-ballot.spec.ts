import fc from 'fast-check';
import { checkSealedBox, makeIssuingKey, newTracker, sealPaper, type Token } from '@vinhdanh/ballots';
import { ballotHouse, newToken, openedBy } from '../support/secret-ballots';

const LINES = 7;
const MOST_PAPERS = 4;
const RUNS = 25;

const election = fc.record({
  tellers: fc.integer({ min: 2, max: 6 }),
  papers: fc.array(fc.stringMatching(new RegExp(`^[adobs]{${LINES}}$`)), { maxLength: MOST_PAPERS }),
  first: fc.nat(),
  second: fc.nat(),
});

test('any two of two to six tellers open the same box, and one alone opens nothing', async () => {
  const issuing = await makeIssuingKey();
  const drawing = await ballotHouse(2, LINES, issuing);
  const tokens: Token[] = [];
  for (let index = 0; index < MOST_PAPERS; index++) tokens.push(await newToken(drawing));
  await fc.assert(
    fc.asyncProperty(election, async ({ tellers, papers, first, second }) => {
      const house = await ballotHouse(tellers, LINES, issuing);
      const envelopes = await Promise.all(
        papers.map((lines, index) =>
          sealPaper(house.ballot, tokens[index] as Token, { tracker: newTracker(), lines }),
        ),
      );
      const box = await checkSealedBox(house.ballot, envelopes);
      const one = `teller-${(first % tellers) + 1}`;
      const other = `teller-${((first + 1 + (second % (tellers - 1))) % tellers) + 1}`;
      const opened = await openedBy(house, box, one, [other]);
      const alone = await openedBy(house, box, one, []);
      expect(await openedBy(house, box, other, [one])).toEqual(opened);
      expect(opened.papers.map(({ lines }) => lines).sort()).toEqual([...papers].sort());
      expect([alone.papers, alone.invalid]).toEqual([[], papers.length]);
    }),
    { numRuns: RUNS },
  );
}, 60_000);
