import type { BagFault } from '@vinhdanh/archive';
import { say, type Sentence } from '../kernel/language';
import { shownText } from './shown-text';

type Words = (fault: BagFault) => Sentence;

const WORDS: Readonly<Record<BagFault['what'], Words>> = {
  'no-bag': ({ where }) => ({
    vi: `Không phải gói nộp lưu: ${where} không có hoặc không đúng.`,
    en: `This is no archive: ${where} is missing or not right.`,
  }),
  missing: ({ where }) => ({
    vi: `Thiếu ${where}: bảng mã băm có nêu mà thư mục không có.`,
    en: `${where} is missing: a manifest names it, and the folder does not have it.`,
  }),
  added: ({ where }) => ({
    vi: `Thừa ${where}: không bảng mã băm nào nêu, hoặc không thuộc mẫu này.`,
    en: `${where} was added: no manifest names it, or it is not of this form.`,
  }),
  changed: ({ where }) => ({
    vi: `${where} đã bị thay đổi: mã băm không khớp.`,
    en: `${where} was changed: its hash is another one.`,
  }),
  unsafe: ({ where }) => ({
    vi: `${where}: tên không được dùng trong gói, hoặc không phải tệp.`,
    en: `${where}: no name that a bag may hold, or no file.`,
  }),
  twice: ({ where }) => ({ vi: `${where} được nêu hai lần.`, en: `${where} is named twice.` }),
  'manifest-line': ({ where, detail }) => ({
    vi: `${where}, dòng ${detail}: không phải một dòng của bảng mã băm này.`,
    en: `${where}, line ${detail}: this is no line of this manifest.`,
  }),
  sum: ({ where, detail }) => ({
    vi: `bag-info.txt nói ${where || 'không có'} (byte.tệp), đếm được ${detail}.`,
    en: `bag-info.txt says ${where || 'nothing'} (bytes.files); counted: ${detail}.`,
  }),
  info: ({ where }) => ({
    vi: `bag-info.txt không nói như mục lục: ${where}`,
    en: `bag-info.txt does not say what the list says: ${where}`,
  }),
  'list-unreadable': ({ where, detail }) => ({
    vi: `${where} không đọc được, gần “${detail}”.`,
    en: `${where} cannot be read, near “${detail}”.`,
  }),
  'list-value': ({ where, detail }) => ({
    vi: `${where}: giá trị không đúng lược đồ: ${detail}.`,
    en: `${where}: a value is not as the schema wants it: ${detail}.`,
  }),
  'list-order': ({ where, detail }) => ({
    vi: `${where}: thừa, thiếu hoặc sai thứ tự: ${detail}.`,
    en: `${where}: too many, too few or in another order: ${detail}.`,
  }),
  'list-twice': ({ where }) => ({
    vi: `Mục lục nêu ${where} hai lần, hoặc ở hồ sơ khác.`,
    en: `The list names ${where} twice, or under another dossier.`,
  }),
  'list-count': ({ where, detail }) => ({
    vi: `Mục lục đếm không đúng: ${where}, ${detail}.`,
    en: `The list counts wrongly: ${where}, ${detail}.`,
  }),
  'list-related': ({ where }) => ({
    vi: `Mục lục dẫn đến ${where}, là mã không có trong gói.`,
    en: `The list refers to ${where}, which is not in it.`,
  }),
  'not-in-bag': ({ where }) => ({
    vi: `Mục lục nêu ${where}, là tệp không có trong gói.`,
    en: `The list names ${where}, which is not in the bag.`,
  }),
  'not-listed': ({ where }) => ({
    vi: `${where} không có trong mục lục.`,
    en: `${where} is not in the list.`,
  }),
  'listed-otherwise': ({ where }) => ({
    vi: `${where} không phải tệp mà mục lục nêu: mã băm hoặc kích thước khác.`,
    en: `${where} is not the file that the list names: its hash or size is another one.`,
  }),
  table: ({ where }) => ({
    vi: `${where} không giống mục lục XML.`,
    en: `${where} does not say the same as the XML list.`,
  }),
  schema: ({ where }) => ({
    vi: `${where} không phải lược đồ của mẫu này.`,
    en: `${where} is not the schema of this form.`,
  }),
  'other-year': ({ where, detail }) => ({
    vi: `${where} kết thúc ngày ${detail}, không phải trong năm của gói.`,
    en: `${where} ended on ${detail}, which is not in the year of the archive.`,
  }),
  evidence: ({ where }) => ({
    vi: `${where} không phải gói bằng chứng của hồ sơ, phiên họp hoặc văn bản ấy.`,
    en: `${where} is no evidence bundle of that dossier, session or paper.`,
  }),
  'no-evidence': ({ where }) => ({
    vi: `${where} không có gói bằng chứng.`,
    en: `${where} has no evidence bundle.`,
  }),
  'not-proven': ({ where }) => ({
    vi: `${where} không có trong gói bằng chứng nào: không gì chứng tỏ đó là tài liệu của hồ sơ.`,
    en: `${where} is in no evidence bundle: nothing shows that it is a document of the record.`,
  }),
};

/** What is wrong, in one sentence; nothing of the bag in it steers a terminal. */
export const bagFaultWords = ({ what, where, detail }: BagFault): string =>
  say(WORDS[what]({ what, where: shownText(where), detail: shownText(detail) }));
