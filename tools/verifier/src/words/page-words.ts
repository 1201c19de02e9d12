import type { Language } from './say';

export const PAGE_WORDS = {
  vi: {
    title: 'Kiểm gói bằng chứng',
    language: 'English',
    intro:
      'Trang này tự kiểm gói ngay trong trình duyệt: không gửi gì đi, không cần mạng, không cần máy chủ của nơi lập gói. Có thể lưu trang về máy và mở khi không có mạng.',
    drop: 'Thả tệp gói bằng chứng vào đây',
    choose: 'hoặc chọn tệp (…vinhdanh.zip)',
    outside: 'Đối chiếu với những gì quý vị giữ riêng (khóa, mốc, chứng thư gốc)',
    outsideWhy:
      'Gói chỉ tự chứng minh được bằng khóa nằm trong nó. Dán vào đây những gì lấy từ nguồn khác: báo in, thư gửi hằng ngày, cơ quan khác.',
    keys: 'Khóa kiểm tra của sổ băm và bên đối chứng, mỗi dòng một khóa',
    checkpoint: 'Mốc của sổ băm',
    roots: 'Chứng thư gốc được tin (mã băm SHA-256), mỗi dòng một mã',
    again: 'Kiểm lại',
    busy: 'Đang kiểm…',
    wrong: 'Những gì không đúng',
    holds: 'Những gì đã kiểm và đúng',
    open: 'Những gì gói này không thể cho biết',
    said: 'Các sự kiện trong gói cho biết',
    badKey: 'Không phải khóa kiểm tra: {value}',
    badCheckpoint: 'Đoạn đã dán không phải một mốc của sổ băm.',
    unreadable: 'Không đọc được tệp.',
    tooLarge: 'Tệp quá lớn để là một gói.',
    took: '{name}, kiểm trong {ms} ms',
  },
  en: {
    title: 'Verify an evidence bundle',
    language: 'Tiếng Việt',
    intro:
      'This page verifies the bundle in your browser: it sends nothing, and needs neither a network nor the server of whoever made the bundle. It can be saved and opened offline.',
    drop: 'Drop the evidence bundle here',
    choose: 'or choose the file (…vinhdanh.zip)',
    outside: 'Compare with what you kept yourself (key, checkpoint, root certificate)',
    outsideWhy:
      'By itself, a bundle is proven only by the key inside it. Paste what you have from another source: print, the daily mail, another authority.',
    keys: 'Verifier keys of the log and of witnesses, one a line',
    checkpoint: 'A checkpoint of the log',
    roots: 'Root certificates that are trusted (SHA-256), one a line',
    again: 'Verify again',
    busy: 'Verifying…',
    wrong: 'What does not hold',
    holds: 'What was verified and holds',
    open: 'What this bundle cannot tell',
    said: 'What the events in the bundle say',
    badKey: 'This is no verifier key: {value}',
    badCheckpoint: 'What was pasted is no checkpoint of a log.',
    unreadable: 'The file cannot be read.',
    tooLarge: 'The file is too large to be a bundle.',
    took: '{name}, verified in {ms} ms',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>;

export type PageWord = keyof (typeof PAGE_WORDS)['vi'];
