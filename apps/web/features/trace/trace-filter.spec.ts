import type { TracedAct } from '../../api/models';
import { ENGINE, filtered, filterFrom, personsIn, pointedAt } from './trace-filter';

const act = (seq: number, more: object = {}): TracedAct =>
  ({ seq, kind: 'examination', on: '2024-03-04', by: null, step: { level: 'unit' }, ...more }) as TracedAct;

const by = (id: string, name: string) => ({ by: { person: { id, name } } });
const ACTS = [
  act(1, { ...by('a', 'An'), kind: 'content' }),
  act(2),
  act(3, { ...by('b', 'Bình'), step: { level: 'province' }, on: '2024-03-08' }),
  act(4, { ...by('a', 'An'), step: null, on: '2024-03-09' }),
];
const seqs = (filter: object, pointed: number | null = null): readonly number[] =>
  filtered(ACTS, filter, pointed).map(({ seq }) => seq);

test.each([
  [{}, [1, 2, 3, 4]],
  [{ kind: 'content' }, [1]],
  [{ level: 'unit' }, [1, 2]],
  [{ person: 'a' }, [1, 4]],
  [{ person: ENGINE }, [2]],
  [{ from: '2024-03-08' }, [3, 4]],
  [{ from: '2024-03-05', to: '2024-03-08' }, [3]],
  [{ kind: 'nothing of the kind' }, []],
])('acts are narrowed by %j', (filter, expected) => {
  expect(seqs(filter)).toEqual(expected);
});

test('the act that an address points to is shown whatever the filter says', () => {
  expect(seqs({ kind: 'content' }, 3)).toEqual([1, 3]);
  expect(['#3', '#', '#x', '', '#12a', '#1234567890'].map(pointedAt)).toEqual([
    3,
    null,
    null,
    null,
    null,
    null,
  ]);
});

test('the filter is what the address says of it, and nothing else', () => {
  expect(filterFrom(new URLSearchParams('kind=vote&person=&other=1&to=2024-03-08'))).toEqual({
    kind: 'vote',
    to: '2024-03-08',
  });
});

test('persons stand once, in the order of their first act', () => {
  expect(personsIn(ACTS)).toEqual([
    { id: 'a', name: 'An' },
    { id: ENGINE, name: null },
    { id: 'b', name: 'Bình' },
  ]);
});
