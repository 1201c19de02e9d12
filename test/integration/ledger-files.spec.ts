import { deflateRawSync } from 'node:zlib';
import { nameKey } from '@vinhdanh/domain';
import { SheetReader } from '@vinhdanh/files';
import { readRows } from '../../libs/application/ledger/read-rows';
import { sheetReader } from '../support/sheet-reader';
import { SHEET, spreadsheet, tampered } from '../support/spreadsheets';

const MB = 1024 * 1024;

const codeOf = async (bytes: Buffer, reader = sheetReader()): Promise<string> =>
  readRows(bytes, reader).then(
    (rows) => `${rows.length} rows`,
    (error: Error) => error.message,
  );

const plain = (): Promise<Buffer> => spreadsheet([['name'], ['Nông Thị Ví Dụ (hư cấu)']]);

/** The spreadsheet with its first sheet deflated from so many letters, and what the directory says of its size. */
async function bomb(size: number, stated: number): Promise<Buffer> {
  const bytes = tampered(await plain(), { [SHEET]: () => 'PLACE' });
  const content = deflateRawSync(Buffer.alloc(size, 'A'));
  const at = bytes.indexOf('PLACE');
  const local = bytes.lastIndexOf(Buffer.from('PK\x03\x04', 'latin1'), at);
  const entry = bytes.lastIndexOf(SHEET) - 46;
  for (const [header, method, packed] of [
    [local, 8, 18],
    [entry, 10, 20],
  ] as const) {
    bytes.writeUInt16LE(8, header + method);
    bytes.writeUInt32LE(content.length, header + packed);
    bytes.writeUInt32LE(stated, header + packed + 4);
  }
  const end = bytes.length - 22;
  const whole = Buffer.concat([bytes.subarray(0, at), content, bytes.subarray(at + 5)]);
  const moved = content.length - 5;
  const directory = bytes.readUInt32LE(end + 16) + moved;
  whole.writeUInt32LE(directory, end + moved + 16);
  for (let place = directory; place < end + moved;) {
    const offset = whole.readUInt32LE(place + 42);
    if (offset > local) whole.writeUInt32LE(offset + moved, place + 42);
    place +=
      46 + whole.readUInt16LE(place + 28) + whole.readUInt16LE(place + 30) + whole.readUInt16LE(place + 32);
  }
  return whole;
}

const withMacros = async (): Promise<Buffer> => tampered(await plain(), { 'xl/vbaProject.bin': () => 'x' });

it('reads a spreadsheet in a process of its own', async () => {
  expect(await codeOf(await plain())).toBe('2 rows');
});

it('refuses half a gigabyte in half a megabyte by what the file says, without unpacking it', async () => {
  const nobodyReads = new SheetReader('/nowhere/no-program.js');
  expect(await codeOf(await plain(), nobodyReads)).toBe('ledger-file-broken');
  const bytes = await bomb(500 * MB, 500 * MB);
  expect(bytes.length).toBeLessThan(MB);
  expect(await codeOf(bytes, nobodyReads)).toBe('ledger-file-unpacks-too-large');
});

it('refuses a file that unpacks to more than it says', async () => {
  expect(await codeOf(await bomb(80 * MB, MB))).toBe('ledger-file-broken');
});

it('ends a reading that takes all memory or too much time', async () => {
  const far = tampered(await plain(), {
    [SHEET]: (xml) =>
      xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
  });
  expect(await codeOf(far)).toMatch(/^ledger-file-(?:broken|takes-too-long)$/);
  expect(await codeOf(await plain(), sheetReader(1))).toBe('ledger-file-takes-too-long');
}, 60_000);

it.each<[string, () => Promise<Buffer> | Buffer, string]>([
  ['a file with macros', withMacros, 'ledger-file-kind'],
  [
    'the older format of spreadsheets',
    () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    'ledger-file-kind',
  ],
  ['a PDF', () => Buffer.from('%PDF-1.7'), 'ledger-file-kind'],
  ['a ZIP file of something else', () => Buffer.from('PK\x03\x04 and so on', 'latin1'), 'ledger-file-kind'],
  ['bytes that are no text', () => Buffer.from([0xff, 0xfe, 0x41]), 'ledger-file-not-text'],
  ['more than 20 MB', () => Buffer.alloc(20 * MB + 1, 'a'), 'payload-too-large'],
])('refuses %s', async (_what, make, code) => {
  expect(await codeOf(await make())).toBe(code);
});

it('a cell of 3 MB is read, to be found too long', async () => {
  const [, row] = await readRows(await spreadsheet([['name'], ['x'.repeat(3 * MB)]]), sheetReader());
  expect(row?.cells[0]).toHaveLength(3 * MB);
});

it('cells right of the head are kept, so that they are counted; missing ones are empty', async () => {
  const rows = await readRows(await spreadsheet([['name', 'unit'], ['A'], ['B', 'C', 'D']]), sheetReader());
  expect(rows.map(({ cells }) => cells.map(nameKey))).toEqual([
    ['name', 'unit'],
    ['a', ''],
    ['b', 'c', 'd'],
  ]);
});
