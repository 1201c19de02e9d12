import {
  codeOf,
  command,
  COUNCIL,
  founding,
  seat,
  version,
} from '../../../../test/support/council-decisions';
import type { CouncilAct, VersionSent } from '../../index';

describe('a cluster', () => {
  const VOTING = {
    document: { number: '1/QC-CTĐ', date: '2024-01-05' },
    share: { num: 1, den: 2, of: 'all-members' },
    quorum: { num: 2, den: 3 },
    ballot: 'open',
    selfVote: false,
    tie: [{ by: 'criterion', criterion: 'score', vi: 'Điểm', en: 'Score' }, { by: 'second-ballot' }],
    mostBallots: 2,
  } as const;
  const UNITS = [seat('chair', 'a', 'unit-a'), seat('member', 'b', 'unit-b')];
  const cluster = (more: Partial<VersionSent>): CouncilAct => ({
    type: 'found',
    council: { ...COUNCIL, id: 'cum', kind: 'cluster' },
    version: version({ seats: UNITS, voting: VOTING, ...more }),
  });

  test.each<[string, Partial<VersionSent>, string]>([
    ['of units, each with somebody of its own', {}, 'accepted'],
    ['without its rules of voting', { voting: null }, 'cluster-voting-not-stated'],
    ['with a unit twice', { seats: [...UNITS, seat('member', 'c', 'unit-b')] }, 'cluster-unit-twice'],
    ['with a seat of nobody', { seats: [...UNITS, seat('member', 'c')] }, 'cluster-seat-without-unit'],
    [
      'with a unit that is not there',
      { seats: [...UNITS, seat('member', 'd', 'unit-d')] },
      'organization-unknown',
    ],
    [
      'with a share above the whole',
      { voting: { ...VOTING, quorum: { num: 3, den: 2 } } },
      'cluster-share-invalid',
    ],
    [
      'with a way to break ties twice',
      { voting: { ...VOTING, tie: [...VOTING.tie, { by: 'second-ballot' }] } },
      'cluster-tie-chain-twice',
    ],
  ])('%s', (_case, more, code) => {
    expect(codeOf(null, command(cluster(more)))).toBe(code);
  });

  it('has rules of voting of its own, a council has not', () => {
    expect(codeOf(null, command(founding({ voting: VOTING })))).toBe('council-voting-is-rule-data');
  });
});
