import { readTracker } from './read-tracker';

const WHOLE = '0f1e2d3c4b5a69788796a5b4c3d2e1f0';

test.each<[string, string | null]>([
  [WHOLE, WHOLE],
  ['0F1E 2D3C 4B5A 6978 8796 A5B4 C3D2 E1F0', WHOLE],
  [' 0f1e-2d3c-4b5a-6978-8796-a5b4-c3d2-e1f0 ', WHOLE],
  ['', null],
  [WHOLE.slice(1), null],
  [`${WHOLE}0`, null],
  [WHOLE.replace('f', 'g'), null],
])('"%s"', (text, tracker) => {
  expect(readTracker(text)).toBe(tracker);
});
