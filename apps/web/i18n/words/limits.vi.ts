/** Hạn của đơn vị. */
export const LIMITS_VI = {
  'limits.intro': 'Hồ sơ đang ở {body}, hạn gần nhất trước.',
  'limits.choices': 'Lọc theo hạn',
  'limits.show.all': 'Tất cả',
  'limits.show.overdue': 'Quá hạn',
  'limits.show.week': 'Hết hạn tuần này',
  'limits.show.held': 'Đang tạm dừng',
  'limits.show.without': 'Không có thời hạn',
  'limits.empty': 'Hiện không có hồ sơ nào ở cơ quan này.',
  'limits.noneFound': 'Không có hồ sơ nào thuộc nhóm này.',
  'limits.seeAll': 'Xem tất cả',
  'limits.more': 'Chỉ hiện {count} hồ sơ có hạn gần nhất.',
  'limits.ends': 'Hết ngày {day}',
  'limits.still': 'Thời hạn đang dừng',
  'limits.none': 'Không có thời hạn',
  'limits.today': 'Hết hạn hôm nay',
  'limits.passedToday': 'Vừa quá hạn',
} as const satisfies Readonly<Record<string, string>>;
