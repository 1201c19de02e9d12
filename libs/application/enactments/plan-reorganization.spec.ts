import type { Organization, Succession } from '@vinhdanh/domain';
import { commonAbove } from './plan-reorganization';

const ALWAYS = { from: '2000-01-01', to: null } as const;
const body = (id: string, ...parents: Organization['parents']): [string, Organization] => [
  id,
  { id, nameVi: id, nameEn: id, level: id, parents, council: null, ...ALWAYS },
];
const under = (parent: string, term: { from: string; to: string | null } = ALWAYS) => ({ parent, ...term });

/** The commune stood under another province until the end of 2019. */
const REGISTER = new Map([
  body('centre'),
  body('old-province', under('centre')),
  body('province', under('centre')),
  body(
    'commune',
    under('old-province', { from: '2000-01-01', to: '2019-12-31' }),
    under('province', { from: '2020-01-01', to: null }),
  ),
  body('new-commune', under('province', { from: '2025-07-01', to: null })),
]);
const merger: Succession = {
  from: 'commune',
  to: 'new-commune',
  kind: 'merge',
  article: 'x',
  evidence: 'N',
};
const over = (day: string, succession = merger): readonly string[] =>
  [...commonAbove(REGISTER, { day, successions: [succession] })].sort();

describe('who may end a body', () => {
  it('are those above it on its last day, never who stood above it once', () => {
    expect(over('2025-07-01')).toEqual(['centre', 'province']);
    expect(over('2025-07-01', { ...merger, to: null, kind: 'dissolve' })).toEqual([
      'centre',
      'commune',
      'province',
    ]);
  });

  it('are those of then, for an order over a day before it changed hands', () => {
    const ended: Succession = { ...merger, to: null, kind: 'dissolve' };
    expect(over('2019-06-01', ended)).toEqual(['centre', 'commune', 'old-province']);
    expect(over('2020-01-01', ended)).toEqual(['centre', 'commune', 'old-province']);
    expect(over('2020-01-02', ended)).toEqual(['centre', 'commune', 'province']);
  });

  it('are above who takes over, too, on the day of it', () => {
    expect(over('2025-06-30')).toEqual([]);
  });
});
