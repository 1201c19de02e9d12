import { gatheringMs } from './gathering';

test('a batch of few is followed soon, a batch of many after two and a half seconds at most', () => {
  expect([1, 5, 20, 22, 500].map(gatheringMs)).toEqual([100, 500, 2_000, 2_200, 2_500]);
});
