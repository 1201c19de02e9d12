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
      readonly said: string;
    }
  >
> = {
  vi: {
    how: `Cách dùng: vinhdanh-verify GÓI [--lang vi|en] [--vkey KHÓA]… [--checkpoint TỆP] [--root SHA256]… [--json]

  --vkey KHÓA        khóa kiểm tra của sổ băm hoặc của bên đối chứng, lấy từ nguồn khác
  --checkpoint TỆP   mốc của sổ băm giữ ở nơi khác
  --root SHA256      chứng thư gốc được tin, theo mã băm
  --json             trả lời cho chương trình
Mã kết thúc: 0 gói đúng, 1 gói không đúng, 2 không kiểm được.`,
    noFile: 'Không đọc được tệp {file}.',
    noKey: '{key} không phải khóa kiểm tra.',
    noCheckpoint: '{file} không phải một mốc của sổ băm.',
    said: 'Các sự kiện trong gói cho biết:',
  },
  en: {
    how: `Usage: vinhdanh-verify BUNDLE [--lang vi|en] [--vkey KEY]… [--checkpoint FILE] [--root SHA256]… [--json]

  --vkey KEY          a verifier key of the log or of a witness, from another source
  --checkpoint FILE   a checkpoint of the log that was kept elsewhere
  --root SHA256       a root certificate that is trusted, by its hash
  --json              answer for programs
Exit code: 0 the bundle holds, 1 it does not, 2 it could not be asked.`,
    noFile: 'The file {file} cannot be read.',
    noKey: '{key} is no verifier key.',
    noCheckpoint: '{file} is no checkpoint of a log.',
    said: 'What the events in the bundle say:',
  },
};
