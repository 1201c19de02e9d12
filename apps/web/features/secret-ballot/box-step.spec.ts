import { boxStep, differ } from './box-step';

const view = (sharesFrom: string[], reports: Array<[string, string]> = []) => ({
  sharesFrom,
  reports: reports.map(([teller, hash]) => ({ teller, hash })),
});

test.each([
  ['hand-over', view([])],
  ['hand-over', view(['b'])],
  ['wait', view(['a'])],
  ['open', view(['a', 'b'])],
  ['open', view(['a', 'b'], [['b', 'x']])],
  ['reported', view(['a', 'b'], [['a', 'x']])],
])('the teller %s', (step, state) => {
  expect(boxStep(state, 'a')).toBe(step);
});

test('tellers differ when no two found the same', () => {
  expect(differ(view([], [['a', 'x']]))).toBe(false);
  expect(
    differ(
      view(
        [],
        [
          ['a', 'x'],
          ['b', 'y'],
        ],
      ),
    ),
  ).toBe(true);
  expect(
    differ(
      view(
        [],
        [
          ['a', 'x'],
          ['b', 'y'],
          ['c', 'x'],
        ],
      ),
    ),
  ).toBe(false);
});
