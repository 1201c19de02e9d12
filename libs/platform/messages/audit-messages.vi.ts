import type { AUDIT_MESSAGES_EN } from './audit-messages.en';

/** Refusals about findings of auditors, and about powers to sign that were taken back. */
export const AUDIT_MESSAGES_VI = {
  'signing-power-withdrawn':
    'Quyền ký thay của ông/bà được nhập nhầm và đã hủy. Hãy chuyển lại cho người có quyền ký ở vị trí này.',
  'signing-power-used':
    'Đã có văn bản ký theo thẩm quyền này: không hủy được, chỉ kết thúc được từ một ngày.',
  'finding-closed': 'Kiến nghị này đã kết thúc: không thể làm gì thêm.',
  'finding-not-for-this-body': 'Kiến nghị này do cơ quan khác trả lời.',
  'finding-of-another-auditor':
    'Kiến nghị này do kiểm toán viên khác nêu. Chỉ cơ quan đã nêu, hoặc người phụ trách địa bàn của cơ quan đó, kết thúc được.',
  'finding-act-unknown': 'Việc số {seq} không có; việc cuối cùng là số {last}.',
  'finding-body-gone':
    'Ngày hôm nay không còn cơ quan {organization}. Hãy chọn cơ quan đã tiếp nhận nhiệm vụ của cơ quan đó.',
  'finding-not-answered':
    'Kiến nghị chưa được trả lời. Chỉ kiến nghị nêu nhầm mới kết thúc được khi chưa có trả lời.',
} as const satisfies Record<keyof typeof AUDIT_MESSAGES_EN, string>;
