import fc from 'fast-check';
import { changeOf, percentOf } from './report';

const direct2022 = { numerator: 1_652, denominator: 2_091 };

it('prints both readings of "up 13.56 %" from the numbers alone', () => {
  const points = changeOf({ numerator: 998, denominator: 1_525 }, direct2022);
  expect(points).toEqual({ points: '+13.56', relative: '+20.72' });
  const relative = changeOf({ numerator: 1_045, denominator: 1_502 }, direct2022);
  expect(relative).toEqual({ points: '+9.43', relative: '+13.56' });
});

it('rounds halves away from zero, and signs what fell', () => {
  expect(percentOf({ numerator: 1, denominator: 800 })).toBe('0.13');
  expect(percentOf({ numerator: 0, denominator: 5 })).toBe('0.00');
  const fell = changeOf({ numerator: 1, denominator: 2 }, { numerator: 1, denominator: 4 });
  expect(fell).toEqual({ points: '-25.00', relative: '-50.00' });
});

it('says nothing of nothing', () => {
  const nothing = { numerator: 0, denominator: 0 };
  expect(percentOf(nothing)).toBeNull();
  expect(changeOf(nothing, direct2022)).toBeNull();
  expect(changeOf({ numerator: 0, denominator: 9 }, direct2022)).toEqual({
    points: '+79.01',
    relative: null,
  });
});

it('is never further from the exact share than half a hundredth of a percent', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200_000 }), fc.nat(200_000), (denominator, part) => {
      const numerator = Math.min(part, denominator);
      const printed = Number(percentOf({ numerator, denominator }));
      expect(Math.abs(printed - (numerator / denominator) * 100)).toBeLessThanOrEqual(0.005 + 1e-9);
    }),
  );
});
