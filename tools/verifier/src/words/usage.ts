import type { Language } from './say';

/** What the command says of itself. */
export const USAGE: Readonly<
  Record<
    Language,
    {
      readonly how: string;
      readonly noFile: string;
      readonly noKey: string;
      readonly noCheckpoint: string;
      readonly noRoot: string;
      readonly said: string;
    }
  >
> = {
  vi: {
    how: `Cách dùng: vinhdanh-verify GÓI [--lang vi|en] [--vkey KHÓA]… [--checkpoint TỆP] [--root GỐC]… [--json]

  --vkey KHÓA        khóa kiểm tra của sổ băm hoặc của bên đối chứng, lấy từ nguồn khác
  --checkpoint TỆP   mốc của sổ băm giữ ở nơi khác
  --root GỐC         chứng thư gốc được tin: mã băm SHA-256, hoặc tệp chứng thư
  --json             trả lời cho chương trình
Mã kết thúc: 0 gói đúng, 1 gói không đúng, 2 không kiểm được, 3 gói đúng nhưng chỉ theo khóa nằm trong chính gói (không có --vkey)
hoặc chữ ký của văn bản chưa được kiểm.`,
    noFile: 'Không đọc được tệp {file}.',
    noKey: '{key} không phải khóa kiểm tra.',
    noCheckpoint: '{file} không phải một mốc của sổ băm.',
    noRoot: '{file} không phải một chứng thư.',
    said: 'Các sự kiện trong gói cho biết:',
  },
  en: {
    how: `Usage: vinhdanh-verify BUNDLE [--lang vi|en] [--vkey KEY]… [--checkpoint FILE] [--root ROOT]… [--json]

  --vkey KEY          a verifier key of the log or of a witness, from another source
  --checkpoint FILE   a checkpoint of the log that was kept elsewhere
  --root ROOT         a root certificate that is trusted: its SHA-256, or the file of it
  --json              answer for programs
Exit code: 0 the bundle holds, 1 it does not, 2 it could not be asked, 3 it holds, but only by the key inside it (no --vkey), or
signatures of its documents were not verified.`,
    noFile: 'The file {file} cannot be read.',
    noKey: '{key} is no verifier key.',
    noCheckpoint: '{file} is no checkpoint of a log.',
    noRoot: '{file} is no certificate.',
    said: 'What the events in the bundle say:',
  },
};
