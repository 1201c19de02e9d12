import { SHEET, spreadsheet, tampered } from '../../../test/support/spreadsheets';
import { readSheet } from './read-sheet';
import type { SheetAnswer, SheetRow } from './sheet-answer';

const rowsOf = (answer: SheetAnswer): readonly SheetRow[] => {
  if (!answer.ok) throw new Error(answer.code);
  return answer.rows;
};

const inCell = (address: string, inside: string) => (xml: string) =>
  xml.replace(new RegExp(`<c r="${address}"[^>]*?(/>|>.*?</c>)`), `<c r="${address}" ${inside}</c>`);

const plain = (): Promise<Buffer> =>
  spreadsheet([
    ['name', 'number', 'day'],
    ['Hoàng Văn Giả (hư cấu)', '12/QĐ-UBND', '20/12/2021'],
    ['Nông Thị Ví Dụ (hư cấu)', 12, new Date('2021-12-20T00:00:00Z')],
  ]);

it('tells dates from texts, and keeps numbers as their digits', async () => {
  const rows = rowsOf(await readSheet(await plain()));
  expect(rows.map(({ number, cells }) => [number, ...cells])).toEqual([
    [1, 'name', 'number', 'day'],
    [2, 'Hoàng Văn Giả (hư cấu)', '12/QĐ-UBND', '20/12/2021'],
    [3, 'Nông Thị Ví Dụ (hư cấu)', '12', '2021-12-20'],
  ]);
  expect(rows.map(({ marks }) => marks)).toEqual([[], [], [{ column: 2, mark: 'date' }]]);
});

it('numbers rows as the spreadsheet does, and leaves out empty ones', async () => {
  const bytes = await spreadsheet([[''], ['name'], [null], ['A']]);
  expect(rowsOf(await readSheet(bytes)).map(({ number }) => number)).toEqual([2, 4]);
});

it('shows a moment within a day, and a day before spreadsheets count rightly, as no day', async () => {
  const bytes = await spreadsheet([
    ['day'],
    [new Date('2021-12-20T06:00:00Z')],
    [new Date('1900-01-15T00:00:00Z')],
  ]);
  for (const { cells } of rowsOf(await readSheet(bytes)).slice(1)) expect(cells[0]).toContain('T');
});

it('marks formulas, their errors, merged cells and hidden rows', async () => {
  const bytes = tampered(await plain(), {
    [SHEET]: (xml) =>
      inCell(
        'B2',
        't="str"><f>CONCATENATE("1","2")</f><v>12</v>',
      )(inCell('A3', 't="e"><v>#REF!</v>')(xml))
        .replace('<row r="3"', '<row r="3" hidden="1"')
        .replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="C2:C3"/></mergeCells>'),
  });
  const rows = rowsOf(await readSheet(bytes));
  expect(rows[1]?.marks).toEqual([
    { column: 1, mark: 'formula' },
    { column: 2, mark: 'merged' },
  ]);
  expect(rows[2]?.marks).toContainEqual({ column: 0, mark: 'error' });
  expect(rows.map(({ hidden }) => hidden)).toEqual([false, false, true]);
});

it.each<[string, string, (xml: string) => string, string?]>([
  ['a formula at no address', 'ledger-file-broken', (xml) => xml.replace('<c r="A2"', '<c')],
  ['a document type', 'ledger-file-broken', (xml) => `<!DOCTYPE x [<!ENTITY a "b">]>${xml}`],
  ['broken XML', 'ledger-file-broken', (xml) => xml.slice(0, -40)],
  ['letters of another encoding', 'ledger-file-broken', (xml) => xml.split('').join('\0')],
  [
    'an area merged beyond reason',
    'ledger-file-broken',
    (xml) =>
      xml.replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
  ],
  [
    'a hidden column',
    'ledger-file-hidden-column',
    (xml) => xml.replace('<sheetData>', '<cols><col min="2" max="2" hidden="1"/></cols><sheetData>'),
  ],
  [
    'a row of more than a hundred cells',
    'ledger-file-too-wide',
    (xml) => xml.replace('</sheetData>', '<row r="9"><c r="CW9"><v>1</v></c></row></sheetData>'),
  ],
  ['no cells', 'ledger-file-empty', (xml) => xml.replace(/<sheetData>.*<\/sheetData>/s, '<sheetData/>')],
  [
    'a hidden sheet',
    'ledger-file-hidden-sheet',
    (xml) => xml.replace('<sheet ', '<sheet state="veryHidden" '),
    'xl/workbook.xml',
  ],
  [
    'a sheet that leads nowhere',
    'ledger-file-broken',
    (xml) => xml.replace(/r:id="[^"]*"/, 'r:id="none"'),
    'xl/workbook.xml',
  ],
])('refuses %s', async (_what, code, change, part = SHEET) => {
  const answer = await readSheet(tampered(await plain(), { [part]: change })).catch(() => ({
    ok: false,
    code: 'ledger-file-broken',
  }));
  expect(answer).toMatchObject({ ok: false, code });
});

it('refuses several sheets with cells, so that none is overlooked', async () => {
  const bytes = tampered(await plain(), {
    'xl/workbook.xml': (xml) =>
      xml.replace(/(<sheet [^>]*)\/>/, '$1/><sheet name="Khác" sheetId="9" r:id="other"/>'),
    'xl/_rels/workbook.xml.rels': (xml) =>
      xml.replace(
        '</Relationships>',
        '<Relationship Id="other" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/other.xml"/></Relationships>',
      ),
    'xl/worksheets/other.xml': () =>
      '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>',
  });
  expect(await readSheet(bytes)).toMatchObject({ ok: false, code: 'ledger-file-several-sheets' });
});

it('refuses a part that is larger than the file says', async () => {
  const bytes = await plain();
  const entry = bytes.lastIndexOf(SHEET) - 46;
  expect(bytes.readUInt32LE(entry)).toBe(0x02014b50);
  bytes.writeUInt32LE(10, entry + 24);
  expect(await readSheet(bytes)).toMatchObject({ ok: false, code: 'ledger-file-broken' });
});
