import { choicesOf, gathered, groupsOf, type Ripe } from './ripe-groups';

const ripe = (id: string, award: string, kind: Ripe['kind'], unit: string): Ripe => ({
  id,
  code: `HS-2026-${id}`,
  subjectName: `Đỗ Thị Giả ${id}`,
  kind,
  unit,
  unitNameVi: `Sở ${unit}`,
  unitNameEn: `Department ${unit}`,
  award,
  awardNameVi: award,
  awardNameEn: award,
  step: 'province.vote',
  threshold: { num: 2, den: 3 } as Ripe['threshold'],
  retrospective: false,
  lastActOn: '2026-11-20',
  dueAt: null,
});

const ALL = [
  ripe('1', 'BK', 'collective', 'a'),
  ripe('2', 'BK', 'collective', 'b'),
  ripe('3', 'BK', 'person', 'a'),
  ripe('4', 'CD', 'person', 'b'),
];

const ids = (found: readonly Ripe[]): readonly string[] => found.map(({ id }) => id);

describe('what is gathered onto an agenda', () => {
  it.each([
    [{ q: '' }, ['1', '2', '3', '4']],
    [{ q: '', award: 'BK' }, ['1', '2', '3']],
    [{ q: '', award: 'BK', kind: 'collective' as const }, ['1', '2']],
    [{ q: '', unit: 'b' }, ['2', '4']],
    [{ q: ' do thi gia 3 ' }, ['3']],
    [{ q: 'hs-2026-4' }, ['4']],
    [{ q: 'ai đó' }, []],
  ])('%j finds %j', (gathering, found) => {
    expect(ids(gathered(ALL, gathering))).toEqual(found);
  });

  it('stands in groups of award and kind, in the order of the list', () => {
    expect(groupsOf(ALL).map(({ key, dossiers }) => [key, ids(dossiers)])).toEqual([
      ['BK collective', ['1', '2']],
      ['BK person', ['3']],
      ['CD person', ['4']],
    ]);
  });

  it('says how many each choice has', () => {
    expect(
      choicesOf(
        ALL,
        ({ unit }) => unit,
        ({ unitNameVi }) => unitNameVi,
      ),
    ).toEqual([
      { value: 'a', label: 'Sở a (2)' },
      { value: 'b', label: 'Sở b (2)' },
    ]);
  });
});
