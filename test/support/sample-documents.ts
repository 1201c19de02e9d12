import type { DecisionDocument, GrantedAward, SubmissionLetter } from '@vinhdanh/documents';

/** Documents with invented persons, for the tests of this library. */

const head = {
  place: 'Lạng Sơn',
  date: '2025-07-02',
  fictitious: true,
  developmentSignatures: true,
  recipients: ['Như trên', 'Sở Nội vụ', 'Lưu: VT, TĐKT'],
} as const;

const chair = {
  field: 'signer',
  capacity: [
    { prefix: 'TM.', of: 'Ủy ban nhân dân' },
    { prefix: 'KT.', of: 'Chủ tịch' },
  ],
  title: 'Phó Chủ tịch',
  name: 'Nông Thị Huệ Giả',
} as const;

export function sampleLetter(count = 2): SubmissionLetter {
  return {
    ...head,
    body: { name: 'Ủy ban nhân dân tỉnh Lạng Sơn' },
    number: '12/TTr-UBND',
    summary: 'Về việc đề nghị tặng thưởng Huân chương Lao động hạng Ba',
    addressees: ['Thủ tướng Chính phủ', 'Bộ Nội vụ'],
    legalBases: [
      { text: 'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022', evidence: 'Q' },
      { text: 'Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ', evidence: 'S' },
    ],
    background: ['Ngày 25 tháng 6 năm 2025, Hội đồng Thi đua - Khen thưởng tỉnh đã họp và bỏ phiếu.'],
    dossiers: Array.from({ length: count }, (_, index) => ({
      kind: index % 3 === 2 ? ('collective' as const) : ('person' as const),
      subject: index % 3 === 2 ? `Phòng Nghiệp vụ ${index + 1}` : `Nguyễn Văn Giả ${index + 1}`,
      post: index % 3 === 2 ? undefined : 'Trưởng phòng',
      unit: 'Sở Nông nghiệp và Môi trường tỉnh Lạng Sơn',
      award: 'Huân chương Lao động hạng Ba',
      achievement: 'Có nhiều giải pháp đổi mới, nâng cao chất lượng hoạt động từ năm 2020 đến năm 2024',
    })),
    signatories: [chair],
    bodyField: 'body',
  };
}

function grant(index: number): GrantedAward {
  return {
    kind: 'person',
    goldenBookNumber: index + 1,
    subject: `Hoàng Thị Ước Giả ${index + 1}`,
    post: 'Bí thư Chi bộ thôn',
    unit: 'xã Đồng Đăng, tỉnh Lạng Sơn',
    award: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
    citation: 'Đã có thành tích xuất sắc trong phong trào “Cả nước chung sức xây dựng nông thôn mới”',
  };
}

export function sampleDecision(count = 2): DecisionDocument {
  return {
    ...head,
    body: { name: 'Ủy ban nhân dân tỉnh Lạng Sơn' },
    number: '163/QĐ-UBND',
    summary: 'Về việc tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
    authority: 'Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn',
    legalBases: sampleLetter().legalBases,
    proposal: 'Xét đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 45/TTr-SNV ngày 20 tháng 6 năm 2025',
    grants: Array.from({ length: count }, (_, index) => grant(index)),
    presentation: { by: 'Chủ tịch Ủy ban nhân dân xã Đồng Đăng' },
    articles: [
      'Tiền thưởng chi từ Quỹ thi đua, khen thưởng của tỉnh.',
      'Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nội vụ và các cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.',
    ],
    signatories: [{ ...chair, capacity: [{ prefix: 'KT.', of: 'Chủ tịch' }] }],
    bodyField: 'body',
    recipients: ['Như Điều 4', 'Ban Thi đua - Khen thưởng Trung ương', 'Lưu: VT, TĐKT'],
  };
}
