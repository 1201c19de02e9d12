/** Thông báo. */
export const NOTICES_VI = {
  'inbox.intro': 'Thông báo cho ông/bà, đồng thời được gửi qua thư điện tử.',
  'inbox.empty': 'Chưa có thông báo nào.',
  'inbox.new': 'Chưa đọc',
  'inbox.unread': '{count} thông báo chưa đọc',
  'inbox.markRead': 'Đánh dấu đã đọc',
  'inbox.allowNudges': 'Cho phép thư ký hội đồng, cụm nhắc khi tôi chưa bỏ phiếu',
  'inbox.allowNudgesAbout':
    'Mỗi lượt bỏ phiếu nhắc tối đa 3 lần, cách nhau 10 phút. Nhật ký ghi ai đã được nhắc.',
} as const satisfies Readonly<Record<string, string>>;
