import { decisionDefinition, renderDecision } from './decision';
import { DEVELOPMENT_NOTICE, FICTITIOUS_NOTICE } from './page-frame';
import { composed, renderPdf } from './render-pdf';
import { sampleDecision, sampleLetter } from '../../test/support/sample-documents';
import { lettersOfPdf, textOfPdf } from '../../test/support/pdf-text';
import { renderSubmissionLetter, submissionLetterDefinition } from './submission-letter';

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const pages = (bytes: Uint8Array): number => text(bytes).match(/\/Type \/Page\n/g)?.length ?? 0;

/** Every text of a definition in reading order. */
function words(node: unknown): string {
  if (typeof node === 'string') return node;
  if (Array.isArray(node)) return node.map(words).join('');
  if (node === null || typeof node !== 'object') return '';
  return ['text', 'stack', 'columns', 'table', 'body', 'content']
    .map((key) => words((node as Record<string, unknown>)[key]))
    .join(' ');
}

describe('documents', () => {
  it.each([
    ['tờ trình', (rows: number) => renderSubmissionLetter(sampleLetter(rows))],
    ['quyết định', (rows: number) => renderDecision(sampleDecision(rows))],
  ])('%s: one row and many, the same bytes each time', async (_, render) => {
    const one = await render(1);
    expect(text(one).startsWith('%PDF-1.7')).toBe(true);
    expect(Buffer.compare(await render(1), one)).toBe(0);
    expect(pages(await render(60))).toBeGreaterThan(pages(one) + 2);
  });

  it('draws each document with letters of its own: after a space, one that does not break is still that', async () => {
    const drawn = (content: string) => renderPdf({ content, defaultStyle: { font: 'Tinos' } });
    await drawn('Huân chương');
    expect(await lettersOfPdf(await drawn('Huân\u00A0chương'))).toBe('Huân\u00A0chương');
  });

  it('takes the file dates from the document alone', async () => {
    const decision = text(await renderDecision(sampleDecision()));
    expect(decision.match(/\(D:\d{14}Z\)/g)).toEqual(['(D:20250701170000Z)']);
    expect(decision).toContain('<xmp:CreateDate>2025-07-01T17:00:00Z</xmp:CreateDate>');
  });

  it('embeds its fonts and names the place of each signature', async () => {
    const decision = text(await renderDecision(sampleDecision()));
    expect(decision).toMatch(/\/FontFile2 /);
    expect(decision).toMatch(/\/BaseFont \/[A-Z]{6}\+Tinos-Bold/);
    expect(decision).toMatch(/\(signer\) \[/);
    expect(decision).toMatch(/\(body\) \[/);
  });

  it('prints the checkpoint of the record as a code below the first page, and words alone where it is too long', async () => {
    const note = `${'x'.repeat(30)}\n12720\n${'y'.repeat(44)}\n\n— ${'x'.repeat(30)} ${'z'.repeat(92)}\n`;
    const checkpoint = { origin: 'thidua.example.vn/log', size: 12_720, note };
    const foot = (page: number, printed = checkpoint): string => {
      const { footer } = decisionDefinition({ ...sampleDecision(), checkpoint: printed });
      return JSON.stringify((footer as (page: number) => unknown)(page));
    };
    expect(foot(1)).toContain(JSON.stringify({ qr: note }).slice(1, -1));
    expect(foot(1)).toContain('Mã QR: mốc 12720 (thidua.example.vn/log)');
    expect(foot(1)).toContain(DEVELOPMENT_NOTICE);
    expect(foot(2)).not.toContain('Mã QR');
    const long = foot(1, { ...checkpoint, note: note.repeat(2) });
    expect(long).toContain('Mốc 12720');
    expect(long).not.toContain('"qr"');
    const bytes = await renderDecision({ ...sampleDecision(), checkpoint });
    expect(await renderDecision({ ...sampleDecision(), checkpoint })).toEqual(bytes);
    expect(pages(bytes)).toBe(pages(await renderDecision(sampleDecision())));
  });

  it('renders 1,100 rows', async () => {
    expect(pages(await renderDecision(sampleDecision(1100)))).toBeGreaterThan(60);
  }, 30_000);

  it('prints up to three grants in the text and more as a list with golden-book numbers', () => {
    const three = words(decisionDefinition(sampleDecision(3)));
    expect(three).toContain('Số sổ vàng: 3.');
    expect(three).not.toContain('DANH SÁCH');
    const four = words(decisionDefinition(sampleDecision(4)));
    expect(four).toContain('DANH SÁCH');
    expect(four).toContain('Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh: 04 cá nhân.');
    expect(four).toContain('của Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn)');
  });

  it('numbers the articles after a presentation by authorisation, and without one', () => {
    const decision = sampleDecision();
    expect(words(decisionDefinition(decision))).toMatch(/Điều 2\.\s+Thừa ủy quyền .* Điều 3\.\s+Tiền thưởng/);
    const without = { ...decision, presentation: undefined };
    expect(words(decisionDefinition(without))).toMatch(/Điều 2\.\s+Tiền thưởng/);
  });

  it('gives posthumously, in the text and in a list, and says who of the family receives it', async () => {
    const posthumous = { recipient: 'Lê Thị Ví Dụ (con gái)' };
    const [one, other] = sampleDecision(2).grants;
    const only = words(decisionDefinition({ ...sampleDecision(), grants: [{ ...one!, posthumous }] }));
    expect(only).toMatch(/Điều 1\.\s+Truy tặng cho:/);
    expect(only).toMatch(/: truy tặng Bằng khen .*Gia đình nhận: Lê Thị Ví Dụ \(con gái\)\./);
    const both = { ...sampleDecision(), grants: [{ ...one!, posthumous: { recipient: null } }, other!] };
    expect(words(decisionDefinition(both))).toMatch(/Điều 1\.\s+Tặng thưởng, truy tặng cho:/);
    const many = sampleDecision(5).grants.map((grant, at) => (at === 3 ? { ...grant, posthumous } : grant));
    const list = words(decisionDefinition({ ...sampleDecision(), grants: many }));
    expect(list).toContain('Tặng thưởng, truy tặng các danh hiệu');
    expect(list).toContain('Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh (truy tặng)');
    const drawn = await textOfPdf(await renderDecision({ ...sampleDecision(), grants: many }));
    expect(drawn.match(/\(truy tặng\)/g)).toHaveLength(1);
  });

  it('marks a legal basis that is not quoted', () => {
    const letter = words(submissionLetterDefinition(sampleLetter()));
    expect(letter).toContain('Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;');
    expect(letter).toContain('[S: theo nguồn dẫn, chưa đối chiếu nguyên văn].');
  });

  it('says on every page what is invented and which keys are for development, and only then', () => {
    const frame = (data: ReturnType<typeof sampleDecision>) => {
      const { header, footer } = decisionDefinition(data) as unknown as Record<
        'header' | 'footer',
        (page: number) => unknown
      >;
      return [1, 7].map((page) => `${words(header(page))}|${words(footer(page))}`);
    };
    const marked = frame(sampleDecision());
    expect(marked.every((page) => page.includes(FICTITIOUS_NOTICE))).toBe(true);
    expect(marked.every((page) => page.includes(DEVELOPMENT_NOTICE))).toBe(true);
    expect(marked.map((page) => /\b7\b/.test(page))).toEqual([false, true]);
    const plain = frame({ ...sampleDecision(), fictitious: false, developmentSignatures: false });
    expect(plain.join()).not.toContain(FICTITIOUS_NOTICE);
    expect(plain.join()).not.toContain(DEVELOPMENT_NOTICE);
  });

  it('ends a citation once, whether or not it came with a full stop', () => {
    const [grant] = sampleDecision(1).grants;
    const decision = { ...sampleDecision(1), grants: [{ ...grant!, citation: 'Có thành tích xuất sắc.' }] };
    expect(words(decisionDefinition(decision))).toMatch(/xuất sắc\. +Số sổ vàng/);
  });

  it('composes letters that were typed in pieces', () => {
    const typed = { name: 'Nguyễn Văn Thưởng'.normalize('NFD'), list: ['Hội đồng'.normalize('NFD')] };
    expect(composed(typed)).toEqual({ name: 'Nguyễn Văn Thưởng', list: ['Hội đồng'] });
  });

  it('refuses a date that does not exist', () => {
    expect(() => decisionDefinition({ ...sampleDecision(), date: '2025-02-30' })).toThrow(RangeError);
  });
});
