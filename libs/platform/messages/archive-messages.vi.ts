import type { ARCHIVE_MESSAGES_EN } from './archive-messages.en';

/** Các câu từ chối về nộp lưu hồ sơ của một năm. */
export const ARCHIVE_MESSAGES_VI: Readonly<Record<keyof typeof ARCHIVE_MESSAGES_EN, string>> = {
  'archive-empty': 'Không có hồ sơ nào qua cơ quan này kết thúc trong năm {year}: không có gì để nộp lưu.',
  'archive-not-whole':
    'Có hồ sơ kết thúc trong năm {year} đã qua cơ quan này mà bạn không được xem: gói sẽ thiếu những hồ sơ ấy. Thư ký của cơ quan lập gói.',
  'archive-file-lost':
    'Kho tệp đã mất “{document}” của hồ sơ {code}. Hãy khôi phục từ bản sao lưu, hoặc nộp lưu không kèm tệp đã mất: mục lục sẽ ghi rõ tệp nào thiếu.',
};
