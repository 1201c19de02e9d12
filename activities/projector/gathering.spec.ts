import { gatheringMs } from './gathering';

test('a batch of few is followed after a second, a batch of many after two and a half at most', () => {
  expect([1, 5, 10, 20, 22, 500].map(gatheringMs)).toEqual([1_000, 1_000, 1_000, 2_000, 2_200, 2_500]);
});
