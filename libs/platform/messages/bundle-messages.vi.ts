import { ARCHIVE_MESSAGES_VI } from './archive-messages.vi';
import type { BUNDLE_MESSAGES_EN } from './bundle-messages.en';

/** Các câu từ chối về gói bằng chứng và gói nộp lưu. */
export const BUNDLE_MESSAGES_VI: Readonly<Record<keyof typeof BUNDLE_MESSAGES_EN, string>> = {
  'record-not-sealed': 'Hồ sơ vừa có thay đổi chưa được niêm phong vào sổ băm. Hãy thử lại sau vài giây.',
  'log-not-so-long': 'Sổ băm có {size} sự kiện; cây {since} sự kiện không phải phần đầu của nó.',
  'bundle-too-large': 'Tài liệu của hồ sơ này quá lớn cho một gói.',
  ...ARCHIVE_MESSAGES_VI,
  'year-without-events': 'Hồ sơ ghi chép không có sự kiện nào của năm {year}.',
  'year-too-large': 'Các sự kiện của năm {year} quá lớn cho một gói.',
};
