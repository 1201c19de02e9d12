import { findPapers } from './find-papers';

const papers = ['00aa11', '00ab22', 'ff0011'].map((tracker) => ({ tracker, lines: 'a' }));

test.each([
  ['', ['00aa11', '00ab22', 'ff0011']],
  ['00A', ['00aa11', '00ab22']],
  [' 00ab 22 ', ['00ab22']],
  ['0011', []],
])('"%s"', (q, found) => {
  expect(findPapers(papers, q).map(({ tracker }) => tracker)).toEqual(found);
});
