/** Việc của tôi. */
export const WORK_VI = {
  'work.intro': '{name}, {body}.',
  'work.waiting': 'Đang chờ xử lý ({count})',
  'work.sessions': 'Phiên họp',
  'work.rounds': 'Văn bản chờ ký',
  'work.empty': 'Hiện không có việc nào chờ xử lý.',
  'work.seeAll': 'Xem các hồ sơ trong phạm vi theo dõi',
} as const satisfies Readonly<Record<string, string>>;
