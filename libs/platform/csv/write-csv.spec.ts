import { writeCsv } from './write-csv';

const cellOf = (name: string): string =>
  writeCsv(['Tên'], [[name]])
    .split('\r\n')
    .slice(1, -1)
    .join('\r\n');

describe('a CSV file', () => {
  it('begins with the mark by which Excel knows UTF-8, and ends every row', () => {
    expect(writeCsv(['Tên', 'Số'], [['Nguyễn Thị Ví Dụ', 3]])).toBe('\uFEFFTên,Số\r\nNguyễn Thị Ví Dụ,3\r\n');
    expect(writeCsv(['Tên'], [])).toBe('\uFEFFTên\r\n');
  });

  it.each([
    ['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
    ["=cmd|' /C calc'!A0", "\"'=cmd|' /C calc'!A0\""],
    ['+84 912 345 678', '"\'+84 912 345 678"'],
    ['-1+1', '"\'-1+1"'],
    ['@SUM(A1:A9)', '"\'@SUM(A1:A9)"'],
    ['\t=1+1', '"\'\t\'=1+1"'],
    ['\r=1+1', '"\'\r\'=1+1"'],
    ['Tên;=1+1;', '"Tên;\'=1+1;"'],
    ['Tên\n @SUM(A1);', '"Tên\n \'@SUM(A1);"'],
    ['Tên;\t=1+1', '"Tên;\t\'=1+1"'],
    ['  =1+1', '"\'  =1+1"'],
    ['＝1+1', '"\'＝1+1"'],
    ['|calc', '"\'|calc"'],
  ])('lets no name be a formula: %j', (name, cell) => {
    expect(cellOf(name)).toBe(cell);
  });

  it.each([
    ['Trần Văn A, B', '"Trần Văn A, B"'],
    ['Hợp tác xã "Minh Họa"', '"Hợp tác xã ""Minh Họa"""'],
    ['một\nhai', '"một\nhai"'],
    ['một;hai', '"một;hai"'],
    ['Sở Nội vụ - Lạng Sơn', 'Sở Nội vụ - Lạng Sơn'],
    ['', ''],
  ])('keeps every other text: %j', (name, cell) => {
    expect(cellOf(name)).toBe(cell);
  });

  it('leaves numbers numbers, below zero too, and what is absent empty', () => {
    expect(writeCsv(['a', 'b'], [[-3, null]])).toBe('\uFEFFa,b\r\n-3,\r\n');
  });
});
