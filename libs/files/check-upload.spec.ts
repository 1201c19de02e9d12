import { checkUpload, type Upload } from './check-upload';
import { sniff } from './sniff';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const pdf = Buffer.from('%PDF-1.7\n...');
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0]);

/** A ZIP file of empty stored entries with these names. */
function zip(names: readonly string[]): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const name of names) {
    const bytes = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(bytes.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(bytes.length, 28);
    entry.writeUInt32LE(offset, 42);
    locals.push(local, bytes);
    entries.push(entry, bytes);
    offset += local.length + bytes.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(names.length, 8);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

const docx = zip(['[Content_Types].xml', '_rels/.rels', 'word/document.xml']);
const xlsx = zip(['[Content_Types].xml', 'xl/workbook.xml']);

describe('sniff', () => {
  it.each([
    ['application/pdf', pdf],
    ['image/png', png],
    ['image/jpeg', jpeg],
    [DOCX, docx],
    [XLSX, xlsx],
  ])('knows %s by its content', (type, content) => {
    expect(sniff(content)).toBe(type);
    expect(sniff(new Uint8Array(content))).toBe(type);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('Biên bản')],
    ['a program', Buffer.from('MZ\x90\x00')],
    ['an old Word file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['another ZIP file', zip(['readme.txt'])],
    ['an office file with macros', zip(['[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'])],
    ['half an office file', docx.subarray(0, docx.length - 30)],
    ['a ZIP file whose directory lies', Buffer.concat([docx.subarray(0, -6), Buffer.alloc(6, 0xff)])],
  ])('does not take %s', (_, content) => {
    expect(sniff(content)).toBeUndefined();
  });
});

describe('checkUpload', () => {
  const upload: Upload = { bytes: pdf, declaredType: 'application/pdf', fileName: 'Báo cáo thành tích.pdf' };
  const code = (change: Partial<Upload>, maxBytes?: number) => {
    const result = checkUpload({ ...upload, ...change }, maxBytes);
    return result.ok ? result.type : result.code;
  };

  it('takes a file whose content, stated type and name agree', () => {
    expect(checkUpload(upload)).toEqual({ ok: true, type: 'application/pdf' });
    expect(code({ bytes: docx, declaredType: `${DOCX}; charset=binary`, fileName: 'Tờ trình.DOCX' })).toBe(
      DOCX,
    );
    expect(code({ bytes: jpeg, declaredType: 'IMAGE/JPEG', fileName: 'ảnh.jpeg' })).toBe('image/jpeg');
  });

  it('refuses by size', () => {
    expect(code({ bytes: Buffer.alloc(0) })).toBe('file-empty');
    expect(code({}, pdf.length)).toBe('application/pdf');
    expect(checkUpload(upload, pdf.length - 1)).toEqual({
      ok: false,
      code: 'file-too-large',
      params: { maxBytes: pdf.length - 1, size: pdf.length },
    });
  });

  it('refuses a kind that is not allowed, and one that is not what it says', () => {
    expect(code({ bytes: Buffer.from('<html>') })).toBe('file-type-unknown');
    expect(code({ bytes: png })).toBe('file-type-mismatch');
    expect(code({ declaredType: 'image/png' })).toBe('file-type-mismatch');
    expect(code({ fileName: 'report.pdf.exe' })).toBe('file-type-mismatch');
    expect(code({ fileName: 'pdf' })).toBe('file-type-mismatch');
  });

  it.each([
    '',
    ' a.pdf',
    '.pdf',
    '../a.pdf',
    'a/b.pdf',
    'a\\b.pdf',
    'C:a.pdf',
    'a\u0000.pdf',
    'a\n.pdf',
    'a\u202efdp.pdf',
    `${'ă'.repeat(197)}.pdf`,
  ])('refuses the name %j', (fileName) => {
    expect(code({ fileName })).toBe('file-name-invalid');
  });

  it('counts letters of a name, not bytes', () => {
    expect(code({ fileName: `${'ă'.repeat(196)}.pdf` })).toBe('application/pdf');
  });
});
