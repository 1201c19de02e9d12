import { checkSuccessions, cycleIn, goneBodies, takeoversFor, type Succession } from './index';

const CITED = { article: 'fixture', evidence: 'N' } as const;
const link = (from: string, to: string | null, kind: Succession['kind'] = 'merge'): Succession => ({
  ...CITED,
  from,
  to,
  kind,
});
const codeOf = (
  successions: readonly Succession[],
  known: readonly Succession[] = [],
  day = '2025-07-01',
) => {
  const verdict = checkSuccessions({ day, successions }, known);
  return verdict.allowed ? 'allowed' : verdict.refusal.code;
};

describe('successions of bodies', () => {
  test.each<[string, readonly Succession[], string]>([
    ['a merger', [link('a', 'c'), link('b', 'c')], 'allowed'],
    ['the end of a level', [link('a', null, 'dissolve')], 'allowed'],
    ['a split in two', [link('a', 'b', 'split'), link('a', 'c', 'split')], 'allowed'],
    ['a new name', [link('a', 'b', 'rename')], 'allowed'],
    ['nothing', [], 'enactment-nothing-to-do'],
    ['a text that nobody names', [{ ...link('a', 'b'), article: ' ' }], 'succession-not-cited'],
    ['a merger into nobody', [link('a', null)], 'succession-without-successor'],
    ['the same twice', [link('a', 'b'), link('a', 'b')], 'succession-twice'],
    ['a split into one', [link('a', 'b', 'split')], 'succession-several-successors'],
    ['a merger into two', [link('a', 'b'), link('a', 'c')], 'succession-several-successors'],
    ['a body that succeeds itself', [link('a', 'a')], 'succession-cycle'],
    [
      'a successor that ends on the same day',
      [link('a', 'b'), link('b', 'c')],
      'succession-successor-ends-too',
    ],
    ['a cycle of two', [link('a', 'b'), link('b', 'a')], 'succession-cycle'],
  ])('%s', (_name, successions, expected) => {
    expect(codeOf(successions)).toBe(expected);
  });

  it('are looked at beside those known before: a cycle over the years is one', () => {
    expect(codeOf([link('c', 'a')], [link('a', 'b'), link('b', 'c')])).toBe('succession-cycle');
    expect(codeOf([link('c', 'd')], [link('a', 'b'), link('b', 'c')])).toBe('allowed');
  });

  it('need a day that exists', () => {
    expect(codeOf([link('a', 'b')], [], '2025-02-30')).toBe('effective-date-invalid');
  });

  it('name the body from which a cycle starts, past bodies that lead into it', () => {
    expect(cycleIn([link('x', 'a'), link('a', 'b'), link('b', 'a')])).toBe('a');
    expect(cycleIn([link('x', 'a'), link('a', 'b')])).toBeUndefined();
  });
});

describe('who takes over in the matters of a unit', () => {
  const bodies = ['a', 'b', 'c', 'd'].map((id) => ({ id, nameVi: id, nameEn: id, council: `council-${id}` }));
  const reorganization = {
    day: '2025-07-01',
    successions: [link('a', 'b', 'split'), link('a', 'c', 'split'), link('d', null, 'dissolve')],
    assignments: [{ unit: 'u', of: 'a', to: 'c', by: 'choice' as const }],
    bodies,
  };

  it('is said for each unit of a divided body, with the successor’s council', () => {
    expect(goneBodies(reorganization)).toEqual(['a', 'd']);
    const { takeovers, undecided } = takeoversFor(reorganization, 'u');
    expect(takeovers).toMatchObject([
      { from: 'a', to: 'c', council: 'council-c' },
      { from: 'd', to: null, council: null },
    ]);
    expect(undecided).toEqual([]);
  });

  it('is never guessed where nobody has said it', () => {
    expect(takeoversFor(reorganization, 'other').undecided).toEqual(['a']);
  });
});
