/** Danh sách hồ sơ. */
export const DOSSIERS_VI = {
  'dossiers.intro': 'Các hồ sơ trong phạm vi được xem của chức vụ đang sử dụng.',
  'dossiers.filters': 'Lọc hồ sơ',
  'dossiers.search': 'Tìm hồ sơ',
  'dossiers.searchHint': 'Tên, mã hồ sơ; gõ không dấu cũng được',
  'dossiers.anyStatus': 'Mọi trạng thái',
  'dossiers.anyAward': 'Mọi danh hiệu, hình thức',
  'dossiers.pastCap': 'Chỉ hồ sơ được phép vượt mức tối đa',
  'dossiers.mine': 'Chỉ hồ sơ do tôi nộp',
  'dossiers.none': 'Chưa có hồ sơ nào.',
  'dossiers.noneFound': 'Không có hồ sơ phù hợp. Hãy bỏ bớt điều kiện lọc.',
  'dossiers.changed': 'Cập nhật {at}',
} as const satisfies Readonly<Record<string, string>>;
