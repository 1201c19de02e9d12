import type { ARCHIVE_MESSAGES_EN } from './archive-messages.en';

/** Các câu từ chối về nộp lưu hồ sơ của một năm. */
export const ARCHIVE_MESSAGES_VI: Readonly<Record<keyof typeof ARCHIVE_MESSAGES_EN, string>> = {
  'archive-empty': 'Không có hồ sơ nào qua cơ quan này kết thúc trong năm {year}: không có gì để nộp lưu.',
  'archive-file-lost':
    'Kho tệp đã mất “{document}” của hồ sơ {code}. Hãy khôi phục từ bản sao lưu, hoặc nộp lưu không kèm tệp đã mất: mục lục sẽ ghi rõ tệp nào thiếu.',
};
