import { awardsOf, outcomesByAward } from './award-counts';

const agenda = [
  { award: 'x', dossier: 'a' },
  { award: 'y', dossier: 'b' },
  { award: 'x', dossier: 'c' },
];

describe('counts by award', () => {
  it('keep the order of the agenda', () => {
    expect(awardsOf(agenda)).toEqual([
      { award: 'x', count: 2 },
      { award: 'y', count: 1 },
    ]);
  });

  it('count what passed', () => {
    const results = [
      { dossier: 'a', outcome: 'passed' as const },
      { dossier: 'b', outcome: 'failed' as const },
      { dossier: 'c', outcome: 'no-quorum' as const },
    ];
    expect(outcomesByAward(agenda, results)).toEqual([
      { award: 'x', count: 2, passed: 1 },
      { award: 'y', count: 1, passed: 0 },
    ]);
  });
});
