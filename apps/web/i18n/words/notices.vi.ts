/** Thông báo. */
export const NOTICES_VI = {
  'inbox.intro': 'Thông báo cho ông/bà, đồng thời được gửi qua thư điện tử.',
  'inbox.empty': 'Chưa có thông báo nào.',
  'inbox.new': 'Chưa đọc',
  'inbox.unread': '{count} thông báo chưa đọc',
  'inbox.markRead': 'Đánh dấu đã đọc',
} as const satisfies Readonly<Record<string, string>>;
