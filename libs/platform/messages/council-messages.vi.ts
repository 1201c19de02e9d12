import type { COUNCIL_MESSAGES_EN } from './council-messages.en';

/** Refusals about the ballots of a session. */
export const COUNCIL_MESSAGES_VI: Readonly<Record<keyof typeof COUNCIL_MESSAGES_EN, string>> = {
  'ballot-unknown': 'Phiên họp không có lượt bỏ phiếu {ballot}.',
  'ballot-required': 'Có nhiều lượt bỏ phiếu đang mở. Hãy nêu rõ lượt nào.',
  'ballot-wrong-state': 'Lượt bỏ phiếu {ballot} không ở trạng thái làm được việc này[: {phase}].',
  'no-ballot-to-do': 'Không có lượt bỏ phiếu nào để làm việc này.',
  'ballot-not-its-turn': 'Lượt này chưa đến: danh hiệu thấp hơn được bỏ phiếu và kiểm phiếu trước.',
  'ballot-form-unknown': 'Không có hình thức bỏ phiếu này.',
  'ballot-must-be-secret': 'Quy định buộc bỏ phiếu kín ({article}). Hãy chọn hình thức kín.',
  'ballot-takes-no-named-papers': 'Lượt bỏ phiếu {ballot} không nhận phiếu có tên.',
  'line-already-opened': 'Dòng {line} đã đưa ra bỏ phiếu nên không rút khỏi việc xét được nữa.',
  'paper-lines-or-letters': 'Phiếu ghi theo từng dòng hoặc theo chuỗi ký tự, một trong hai.',
};
