import type { MOVE_MESSAGES_EN } from './move-messages.en';

/** Sentences about moves of a person while the dossier is open, in Vietnamese. */
export const MOVE_MESSAGES_VI: Readonly<Record<keyof typeof MOVE_MESSAGES_EN, string>> = {
  'move-person-only': 'Chỉ cá nhân mới chuyển công tác.',
  'comment-not-asked': 'Quy định không yêu cầu cơ quan của ông/bà nhận xét người này.',
  'comment-already-given': 'Cơ quan của ông/bà đã nhận xét.',
  'move-same-unit': 'Đơn vị mới trùng với đơn vị mà người này đang công tác.',
  'moves-out-of-order':
    'Ngày chuyển công tác {day} không sau lần chuyển trước đó. Hãy sửa lần chuyển trước, nếu lần ấy ghi sai.',
  'move-unknown': 'Hồ sơ không có lần chuyển công tác thứ {number} để sửa (đang ghi {known} lần).',
  'move-unit-unknown': 'Danh bạ cơ quan không có đơn vị này vào ngày đó: {unit}.',
  'move-units-changed':
    'Một đơn vị trong các lần chuyển công tác vừa có đơn vị khác kế thừa. Hãy tải lại hồ sơ rồi làm lại.',
  'move-needs-reroute':
    'Người được đề nghị đã chuyển đơn vị; hồ sơ của đơn vị đề nghị đi theo quy trình khác. Quản trị viên phải chuyển quy trình bằng văn bản trước, rồi hồ sơ mới được giải quyết tiếp.',
};
