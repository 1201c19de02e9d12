import { layerName } from '@vinhdanh/domain';
import type { Locale } from './locale';

/** Words of the code that sentences may carry: roles, states of a dossier, phases of sessions, signing rounds and orders. */
const TERMS: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  applicant: { vi: 'người trình hồ sơ', en: 'applicant' },
  secretary: { vi: 'cơ quan thường trực', en: 'standing body' },
  head: { vi: 'thủ trưởng', en: 'head of the body' },
  clerk: { vi: 'văn thư', en: 'registry clerk' },
  member: { vi: 'thành viên hội đồng', en: 'council member' },
  inspector: { vi: 'thanh tra', en: 'inspector' },
  auditor: { vi: 'kiểm toán viên', en: 'auditor' },
  administrator: { vi: 'quản trị viên', en: 'administrator' },

  climbing: { vi: 'đang xử lý', en: 'under way' },
  returned: { vi: 'bị trả lại', en: 'returned' },
  decided: { vi: 'đã có quyết định', en: 'decided' },
  refused: { vi: 'không được khen thưởng', en: 'refused' },
  withdrawn: { vi: 'đã rút', en: 'withdrawn' },
  cancelled: { vi: 'đã hủy', en: 'cancelled' },

  convened: { vi: 'đã triệu tập', en: 'convened' },
  frozen: { vi: 'đã chốt danh sách xét', en: 'agenda fixed' },
  voting: { vi: 'đang bỏ phiếu', en: 'voting' },
  laid: { vi: 'chưa bắt đầu', en: 'not begun' },
  open: { vi: 'đang bỏ phiếu', en: 'open' },
  counted: { vi: 'đã kiểm phiếu', en: 'counted' },
  void: { vi: 'không tính', en: 'void' },
  adjourned: { vi: 'tạm ngừng', en: 'adjourned' },
  'chair-vote': { vi: 'ý kiến của chủ tọa', en: 'the vote of the chair' },
  'second-ballot': { vi: 'bỏ phiếu lại', en: 'another ballot' },
  decider: { vi: 'người có thẩm quyền quyết định', en: 'the decider' },
  criterion: { vi: 'tiêu chí phụ', en: 'a criterion' },
  closed: { vi: 'đã kết thúc bỏ phiếu', en: 'voting closed' },
  minuted: { vi: 'đã ký biên bản', en: 'minutes signed' },
  proposed: { vi: 'chờ xác nhận', en: 'waiting to be confirmed' },
  confirmed: { vi: 'chờ ngày hiệu lực', en: 'waiting for its day' },
  'carrying-out': { vi: 'đang thi hành', en: 'being carried out' },
  done: { vi: 'đã thi hành xong', en: 'carried out' },
  drafting: { vi: 'đang lập văn bản', en: 'document being drawn up' },
  collecting: { vi: 'đang lấy chữ ký', en: 'collecting signatures' },
  signed: { vi: 'đã ký xong', en: 'signed' },
  delivered: { vi: 'đã chuyển kết quả', en: 'results delivered' },
};

/** The params whose values are words of the code; all others hold words of people and stay as they are. */
const TERM_PARAMS: ReadonlySet<string> = new Set(['needed', 'status', 'phase', 'role', 'state', 'next']);

const LAYERS = 'layers';

const term = (word: string, locale: Locale): string =>
  Object.hasOwn(TERMS, word) ? (TERMS[word]?.[locale] ?? word) : word;

/** The value in the person's language, when the param holds words of the code; lists are separated by ", ". */
export function translateTerms(param: string, value: string, locale: Locale): string {
  const inWords = (said: (word: string) => string): string => value.split(', ').map(said).join(', ');
  if (param === LAYERS) return inWords((layer) => layerName(layer)[locale]);
  return TERM_PARAMS.has(param) ? inWords((word) => term(word, locale)) : value;
}
