import { bandsOf, type MapStep } from './bands';

const step = (id: string, level: string): MapStep => ({
  id,
  kind: 'intake',
  level,
  organization: { id: level, nameVi: level, nameEn: level },
  article: '',
  evidence: 'Q',
});

describe('bandsOf', () => {
  it('gathers neighbours of one level, and begins anew when the route comes back to a level', () => {
    const steps = [
      step('a', 'unit'),
      step('b', 'province'),
      step('c', 'province'),
      step('d', 'central'),
      step('e', 'province'),
    ];
    const bands = bandsOf(steps).map(({ level, steps: inside }) => [
      level,
      inside.map(({ id }) => id).join(''),
    ]);
    expect(bands).toEqual([
      ['unit', 'a'],
      ['province', 'bc'],
      ['central', 'd'],
      ['province', 'e'],
    ]);
  });

  it('has no band for no step', () => {
    expect(bandsOf([])).toEqual([]);
  });
});
