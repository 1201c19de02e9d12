import type { RULE_SET_MESSAGES_EN } from './rule-set-messages.en';

/** Các câu về bộ quy định. */
export const RULE_SET_MESSAGES_VI: Readonly<Record<keyof typeof RULE_SET_MESSAGES_EN, string>> = {
  'effective-date-in-past': 'Ngày hiệu lực {day} đã qua. Hãy chọn hôm nay hoặc ngày sau.',
  'rule-set-in-force': 'Bộ quy định này đang có hiệu lực.',
  'rule-set-unsound':
    'Bộ quy định có {count} lỗi nên không thể có hiệu lực: {first}. Hãy sửa rồi đề nghị lại.',
  'rule-set-unreadable':
    'Phiên bản phần mềm đang chạy không đọc được bộ quy định {set}: {what}. Việc nào cần bộ quy định này thì phải chờ, các mục khác vẫn xem được. Hãy báo quản trị viên: trang Bộ quy định và lệnh vinhdanh doctor cho biết phải làm gì.',
  'rule-set-proposal-open':
    'Đang có một đề nghị khác chờ xác nhận hoặc chờ đến ngày hiệu lực. Hãy xử lý đề nghị đó trước.',
  'rule-set-not-yours':
    'Bộ quy định này thay đổi tầng {layers}: chỉ quản trị của cơ quan ban hành tầng đó, của cơ quan cấp trên hoặc của trung ương được đưa vào sử dụng.',
  'rule-set-not-looked-at': 'Hãy xem danh sách hồ sơ sẽ khác đi dưới bộ quy định này trước khi xác nhận.',
  'dossier-keeps-its-rules': 'Hồ sơ giữ bộ quy định của mình.',
};
