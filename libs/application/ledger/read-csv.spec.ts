import { readCsv } from './read-csv';

it('reads a row of a hundred cells and refuses a wider one, however wide', () => {
  expect(readCsv('a' + ';'.repeat(99))[0]?.cells).toHaveLength(100);
  expect(() => readCsv('a;b\nc' + ';'.repeat(100))).toThrow('ledger-file-too-wide');
  expect(() => readCsv(';'.repeat(500_000))).toThrow('ledger-file-too-wide');
});
