/** Nộp lưu. */
export const ARCHIVES_VI = {
  'nav.archives': 'Nộp lưu',
  'archives.intro':
    'Hồ sơ đã kết thúc trong từng năm, thành một gói BagIt để nộp cho lưu trữ: tài liệu, bằng chứng, mục lục và mã băm. Phần mềm không tự xóa điều gì.',
  'archives.years': 'Gói nộp lưu theo năm',
  'archives.year': 'Năm {year}',
  'archives.closed': '{count} hồ sơ đã kết thúc',
  'archives.running': 'Năm chưa hết: gói lập bây giờ còn thiếu hồ sơ sẽ kết thúc trong năm.',
  'archives.download': 'Tải gói',
  'archives.downloadOf': 'Tải gói nộp lưu năm {year} của {body}',
  'archives.checking': 'Đang kiểm tệp trước khi tải. Một năm nhiều hồ sơ có thể mất vài phút.',
  'archives.none': 'Chưa có hồ sơ nào kết thúc ở cơ quan này.',
  'archives.how': 'Kiểm gói sau khi giải nén: vinhdanh archive check THƯ_MỤC, hoặc bất kỳ công cụ BagIt nào.',
  'archives.withoutLost': 'Tải gói không kèm tệp đã mất',
  'archives.due': 'Hết thời hạn lưu trữ',
  'archives.dueOn': 'Tính đến ngày',
  'archives.dueBody': 'Cơ quan',
  'archives.dueNone': 'Chưa có hồ sơ nào hết thời hạn lưu trữ.',
  'archives.dueUntil': 'Lưu đến hết ngày {day}',
  'archives.dueMore':
    'Còn nữa: chỉ hiện {count} hồ sơ. Chọn một ngày sớm hơn để xem những hồ sơ hết hạn lâu nhất.',
  'archives.dueWhat':
    'Hết thời hạn không có nghĩa là được hủy: người có thẩm quyền quyết định theo pháp luật về lưu trữ. Danh sách này không xóa gì.',
  'archives.periods': 'Thời hạn lưu trữ',
  'archives.periodsWhat':
    'Tính từ năm kết thúc công việc. Mức chưa kiểm chứng phải được đối chiếu với văn bản trước khi dùng.',
  'archives.permanent': 'Vĩnh viễn',
  'archives.open': 'Chưa xác định',
  'archives.inYears': '{count} năm',
  'archives.whoDecides': 'Ai quyết định: {who}',
} as const satisfies Readonly<Record<string, string>>;
