import type { ERASURE_MESSAGES_EN } from './erasure-messages.en';

/** Các câu từ chối về lệnh xóa dữ liệu cá nhân. */
export const ERASURE_MESSAGES_VI: Readonly<Record<keyof typeof ERASURE_MESSAGES_EN, string>> = {
  'erasure-order-incomplete':
    'Lệnh xóa thiếu {field}, hoặc mục đó không phải một dòng tối đa {longest} ký tự: cần số, ngày, cơ quan ban hành và điều luật làm căn cứ.',
  'erasure-order-day':
    'Ngày của lệnh xóa, {day}, không phải một ngày, hoặc là ngày chưa đến (hôm nay là {today}).',
  'erasure-member-unknown': 'Nhật ký không có thông tin cá nhân tên {member}. Có: {known}.',
  'erasure-dossier-open':
    'Hồ sơ {code} chưa kết thúc: phần đang chạy giữ bản riêng trong động cơ quy trình, không ai sửa được. Hãy kết thúc hồ sơ trước, hoặc chờ hồ sơ kết thúc.',
  'erasure-thing-open': 'Còn {kind} {id} liên quan đến hồ sơ chưa kết thúc. Hãy chờ kết thúc rồi chạy lại.',
  'erasure-history-not-stored':
    'Lịch sử lượt chạy {run} của {kind} {id} chưa được lưu; việc này làm khoảng một giờ sau khi lượt chạy kết thúc. Hãy chạy lại khi đó.',
  'erasure-nothing-left': 'Hồ sơ {code} không còn gì trong những thứ lệnh yêu cầu xóa.',
  'erasure-needs-second-person': 'Phải có một quản trị viên khác với người thi hành lệnh xác nhận.',
  'file-erased': 'Tệp này đã bị xóa theo lệnh; lệnh ghi trong nhật ký của hồ sơ.',
  'erasure-plan-changed':
    'Danh sách sẽ xóa bây giờ không giống danh sách đã xác nhận. Chưa xóa gì. Hãy xem lại danh sách và xác nhận danh sách đó.',
};
