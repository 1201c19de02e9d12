import { windowOf } from './window-of';

const HEIGHTS = Array.from({ length: 2_000 }, () => 100);

describe('the window of a long list', () => {
  it('is what reaches into the view', () => {
    expect(windowOf(HEIGHTS, 950, 1_250)).toEqual({ first: 9, end: 13, before: 900, after: 198_700 });
    expect(windowOf(HEIGHTS, -500, 50)).toEqual({ first: 0, end: 1, before: 0, after: 199_900 });
  });

  it('takes the room of all rows, wherever the view is', () => {
    expect(windowOf(HEIGHTS, -900, -100)).toEqual({ first: 0, end: 0, before: 0, after: 200_000 });
    expect(windowOf(HEIGHTS, 300_000, 301_000)).toEqual({
      first: 2_000,
      end: 2_000,
      before: 200_000,
      after: 0,
    });
    expect(windowOf([], 0, 100)).toEqual({ first: 0, end: 0, before: 0, after: 0 });
  });
});
