import { withByte } from '../../test/support/secret-ballots';
import { assembleBox, compareBoxes, sharedTrackers, type Box, type Paper, type SecretBallot } from './index';

const ballot: SecretBallot = {
  session: 's',
  ballot: 'b1',
  agendaHash: 'h',
  lines: 1,
  issuingKey: 'k',
  tellers: [],
};
const SEALED = new Uint8Array(32);
const paper = (tracker: string, lines = 'a'): Paper => ({ tracker, lines });
const boxOf = (papers: ReadonlyArray<Paper | null>, sealed = SEALED): Promise<Box> =>
  assembleBox(ballot, sealed, papers);

describe('an opened box', () => {
  it('is the same whatever the order in which its papers were opened', async () => {
    const papers = [paper('b'), null, paper('a', 'd'), paper('c')];
    const [one, other] = [await boxOf(papers), await boxOf([...papers].reverse())];
    expect(other).toEqual(one);
    expect(one.papers.map(({ tracker }) => tracker)).toEqual(['a', 'b', 'c']);
    expect(one.invalid).toBe(1);
  });

  it('has another hash for another paper, another number of invalid ones, other envelopes, another ballot', async () => {
    const hashes = await Promise.all([
      boxOf([paper('a')]),
      boxOf([paper('a', 'd')]),
      boxOf([paper('a'), null]),
      boxOf([paper('a')], withByte(SEALED, 0, 1)),
      assembleBox({ ...ballot, ballot: 'b2' }, SEALED, [paper('a')]),
    ]);
    expect(new Set(hashes.map(({ hash }) => hash)).size).toBe(5);
  });

  it('says by trackers where two tellers differ', async () => {
    const one = await boxOf([paper('a'), paper('b'), paper('c'), null]);
    const other = await boxOf([paper('b', 'd'), paper('c'), paper('d')]);
    expect(compareBoxes(one, other)).toEqual({
      onlyFirst: ['a'],
      onlySecond: ['d'],
      otherLines: ['b'],
      invalid: [1, 0],
    });
    expect(compareBoxes(one, one)).toBeNull();
  });

  it('shows a tracker that two members were given', async () => {
    expect(sharedTrackers(await boxOf([paper('a'), paper('b'), paper('a', 'd'), paper('a')]))).toEqual(['a']);
    expect(sharedTrackers(await boxOf([paper('a'), paper('b')]))).toEqual([]);
  });
});
