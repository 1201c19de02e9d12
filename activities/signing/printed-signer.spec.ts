import type { Acting, RoundState, Signatory } from '@vinhdanh/domain';
import { renderDecision } from '@vinhdanh/documents';
import { textOfPdf } from '../../test/support/pdf-text';
import { sampleDecision } from '../../test/support/sample-documents';
import { authorityOf, capacityWords, printedSigner } from './printed-signer';

const chair: Signatory = {
  id: 'chair',
  capacity: 'person',
  office: 'chair',
  person: 'p1',
  name: 'Trần Văn Giả',
  title: 'Chủ tịch',
};
const acting: Acting = {
  prefix: 'TL.',
  office: 'chair',
  of: 'Chủ tịch',
  organization: 'so-noi-vu',
  unit: 'Sở Nội vụ tỉnh Lạng Sơn',
  power: { number: '45/QĐ-UBND', date: '2024-03-01' },
  article: 'Nghị định 30/2020/NĐ-CP Điều 13',
  evidence: 'M',
};
const director: Signatory = {
  ...chair,
  id: 'd',
  office: 'd',
  name: 'Lê Thị Ví Dụ',
  title: 'Giám đốc',
  acting,
};

it('prints whose place it is and who signs in it, and leaves the decision to whose it is', async () => {
  const line = { field: 'signer-1', ...printedSigner(director) };
  const text = await textOfPdf(await renderDecision({ ...sampleDecision(), signatories: [line] }));
  // The column of recipients stands beside the block, line by line.
  expect(text).toMatch(/TL\. CHỦ TỊCH .*GIÁM ĐỐC .*SỞ NỘI VỤ TỈNH LẠNG SƠN/);
  expect(text).toContain('Lê Thị Ví Dụ');
  expect(text).not.toContain(chair.name);
  expect(capacityWords(director)).toBe('TL. Chủ tịch');
  expect(authorityOf({ signatories: [director] } as unknown as RoundState)).toBe('Chủ tịch');
});

it('prints who signs in an own place as before', () => {
  expect(printedSigner(chair)).toEqual({ title: 'Chủ tịch', name: 'Trần Văn Giả' });
  expect(capacityWords(chair)).toBeUndefined();
  expect(authorityOf({ signatories: [chair] } as unknown as RoundState)).toBe('Chủ tịch');
});
