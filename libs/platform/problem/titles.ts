import type { Locale } from '../messages/locale';

const TITLES: Readonly<Record<number, Readonly<Record<Locale, string>>>> = {
  202: { vi: 'Chưa rõ kết quả', en: 'Outcome not known yet' },
  400: { vi: 'Yêu cầu không hợp lệ', en: 'Malformed request' },
  401: { vi: 'Cần đăng nhập', en: 'Sign-in needed' },
  403: { vi: 'Không xác nhận được yêu cầu', en: 'Request not confirmed' },
  404: { vi: 'Không tìm thấy', en: 'Not found' },
  409: { vi: 'Không thực hiện được', en: 'Not possible now' },
  413: { vi: 'Quá lớn', en: 'Too large' },
  415: { vi: 'Loại nội dung không được chấp nhận', en: 'Kind of content not accepted' },
  422: { vi: 'Nội dung chưa hợp lệ', en: 'Content not acceptable' },
  428: { vi: 'Thiếu phiên bản', en: 'Version missing' },
  429: { vi: 'Quá nhiều lần', en: 'Too many attempts' },
  500: { vi: 'Lỗi hệ thống', en: 'System error' },
  503: { vi: 'Tạm thời gián đoạn', en: 'Temporarily unavailable' },
};

/** The kind of problem, by its HTTP status. */
export const titleOf = (status: number, locale: Locale): string =>
  TITLES[status]?.[locale] ?? (locale === 'vi' ? 'Không thực hiện được' : 'Not possible');
