import { SEVENTY_PERCENT } from '../../../test/support/fixtures';
import {
  checkNominations,
  checkStatedPlaces,
  clusterThreshold,
  type ClusterVoting,
  type Nomination,
  type Verdict,
  type VoteRule,
} from '../index';

const codeOf = (verdict: Verdict): string => (verdict.allowed ? 'allowed' : verdict.refusal.code);
const nomination = (award: string, ...after: readonly string[]): Nomination => ({
  ...{ award, after },
  units: ['a', 'b'],
  places: 1,
});

describe('the awards that a cluster nominates for', () => {
  test.each<[string, readonly Nomination[], string]>([
    ['one after an earlier one', [nomination('FLAG'), nomination('PAPER', 'FLAG')], 'allowed'],
    [
      'one after none that is named',
      [nomination('FLAG'), nomination('PAPER', 'FLGA')],
      'places-after-unknown',
    ],
    ['one after a later one', [nomination('PAPER', 'FLAG'), nomination('FLAG')], 'places-after-unknown'],
    ['one after itself', [nomination('FLAG', 'FLAG')], 'places-after-unknown'],
  ])('%s', (_case, nominations, code) => {
    expect(codeOf(checkNominations(['a', 'b'], nominations, 'Công văn 10'))).toBe(code);
  });

  it('have their places once: none are stated with the agenda', () => {
    const places = [{ awardCode: 'FLAG', count: 1, source: 'Công văn 11' }];
    expect(codeOf(checkStatedPlaces({ nominating: true }, places))).toBe('places-stated-already');
    expect(codeOf(checkStatedPlaces({ nominating: true }, []))).toBe('places-stated-already');
    expect(codeOf(checkStatedPlaces({ nominating: true }, undefined))).toBe('allowed');
    expect(codeOf(checkStatedPlaces({}, places))).toBe('allowed');
  });
});

test('the document of a cluster has its day as officials write it', () => {
  const rule = { terms: SEVENTY_PERCENT, article: 'Điều 1', evidence: 'S' } as unknown as VoteRule;
  const voting: ClusterVoting = {
    document: { number: '1/QC-CTĐ', date: '2024-01-05' },
    share: { num: 1, den: 2, of: 'all-members' },
    quorum: { num: 2, den: 3 },
    ballot: 'open',
    selfVote: false,
    tie: [],
    mostBallots: 2,
  };
  expect(clusterThreshold(rule, voting).article).toBe('1/QC-CTĐ, 05/01/2024');
});
