import { FILE_SAYINGS } from './file-sayings';
import { LAYER_SAYINGS, type SayingRow } from './layer-sayings';
import { WORDS } from './saying-words';

/** A sentence of the check, as it is said of a value: its code, what fills it, and its words in both languages. */
export interface Saying {
  /** Stable, for programs: "more-than". */
  readonly code: string;
  readonly params: readonly string[];
  readonly vi: string;
  readonly en: string;
}

/** One sentence a row: code, English as the readers and checks say it, Vietnamese. Each `{}` is filled in its order. */
const ROWS: readonly SayingRow[] = [
  // What a value must be
  ['not-a-list', 'must be a list', 'phải là một danh sách'],
  ['not-a-text', 'must be a text', 'phải có chữ'],
  ['not-a-count', 'must be a whole number above zero', 'phải là số nguyên lớn hơn 0'],
  [
    'not-hundredths',
    'must be a number above zero with at most two decimals',
    'phải là số lớn hơn 0, nhiều nhất hai chữ số thập phân',
  ],
  ['not-a-flag', 'must be true or false', 'phải là true hoặc false'],
  [
    'not-that-day',
    'must be a day such as 2025-07-01, not "{}"',
    'phải là một ngày như 2025-07-01, không phải "{}"',
  ],
  ['not-a-day', 'must be a day such as 2025-07-01', 'phải là một ngày như 2025-07-01'],
  ['not-a-year', 'must be a year such as 2026', 'phải là một năm như 2026'],
  ['not-a-choice', 'must be one of {}', 'phải là một trong: {}'],
  ['not-an-object', 'must be an object', 'phải là một nhóm mục có tên'],
  ['not-a-multiple', 'must be a multiple of {}', 'phải là bội số của {}'],
  ['not-like', 'must be like {}', 'phải có dạng {}'],
  ['without-text', 'must hold one text or more', 'phải có ít nhất một quy định'],
  ['too-few', 'must hold {} or more', 'phải có từ {} mục trở lên'],
  ['without-subject', 'must name one subject or more', 'phải nêu ít nhất một đối tượng'],
  ['choice-of-one', 'must name two rules or more', 'phải nêu từ hai quy tắc trở lên'],
  ['without-reason', 'must name at least one reason', 'phải nêu ít nhất một lý do'],
  ['too-small', 'must be >= {}', 'phải từ {} trở lên'],
  ['too-great', 'must be <= {}', 'phải không quá {}'],
  ['not-of-type', 'must be {}', 'phải là {}'],
  ['missing', 'is missing', 'còn thiếu'],
  [
    'percent-or-number',
    'gives either a percentage or a number; the other one is null',
    'phải nêu tỷ lệ phần trăm hoặc con số; mục kia ghi null',
  ],
  // Names
  ['unknown-field-of', 'is not known here; known are {}', 'không có ở đây; các mục có là: {}'],
  ['unknown-field', 'is not known here', 'không có ở đây'],
  ['name-not-allowed', 'is no name that may stand here', 'không phải là tên được dùng ở đây'],
  ...FILE_SAYINGS,
  ['unknown-layer', 'does not exist; layers are {}', 'không có; các lớp quy định là: {}'],
  [
    'newer-form',
    'is {}, newer than {}, the newest that this release reads',
    'là {}, mới hơn {} là dạng mới nhất mà phiên bản phần mềm này đọc được',
  ],
  [
    'unknown-file',
    'is not one of awards.yaml, calendar.yaml, standing.yaml, routes-*.yaml',
    'không phải là awards.yaml, calendar.yaml, standing.yaml hay routes-*.yaml',
  ],
  [
    'no-text-then',
    'names "{}", which has no text in force on {}',
    'nêu "{}", không có quy định nào có hiệu lực ngày {}',
  ],
  ['not-in-file', 'names "{}", which this file does not have', 'nêu "{}", không có trong tệp này'],
  ['unknown-name', 'names "{}", which is no {}', 'nêu "{}", không phải là {}'],
  [
    'not-for-subject',
    'names {}, whom the award is not for',
    'nêu {}, không thuộc đối tượng của hình thức này',
  ],
  ['day-twice', 'names {} twice', 'nêu {} hai lần'],
  ['unknown-part', '"{}" is not among the parts', '"{}" không có trong các thành phần hồ sơ'],
  ['unknown-period', 'is not among the periods', 'không có trong các thời kỳ'],
  [
    'unknown-principle',
    'is no rule for every dossier; known are {}',
    'không phải là quy tắc chung; các quy tắc là: {}',
  ],
  [
    'unknown-move-rule',
    'is no rule about moves; known are {}',
    'không phải là quy tắc về chuyển công tác; các quy tắc là: {}',
  ],
  [
    'award-above',
    'is of the layers above, which say what it asks: rules are added under general',
    'là của các lớp bên trên, nơi đã nêu tiêu chuẩn: tiêu chuẩn thêm ghi ở general',
  ],
  ['unknown-award', 'is no award of the catalogue', 'không có trong danh mục'],
  [
    'nobody-makes',
    'is "{}", who is no maker: nobody makes it',
    'là "{}", không phải nơi lập văn bản: không ai lập',
  ],
  [
    'nobody-confirms',
    'is "{}", who is no maker: nobody confirms it',
    'là "{}", không phải nơi lập văn bản: không ai xác nhận',
  ],
  // Days and figures
  ['before', 'is before {}', 'trước ngày {}'],
  ['more-than', 'is more than {}', 'lớn hơn {}'],
  ['weekend', 'is a weekend anyway', 'vốn đã là ngày cuối tuần'],
  ['no-saturday', 'is no Saturday', 'không phải là thứ Bảy'],
  ['not-announced', 'is not after {}, on which it was announced', 'không sau ngày {} là ngày thông báo'],
  ['other-year', 'is not in {}', 'không thuộc năm {}'],
  [
    'overlap',
    'begins on {}, while the text from {} is still in force',
    'bắt đầu ngày {}, khi quy định từ ngày {} còn hiệu lực',
  ],
  [
    'gap',
    'begins on {}: nothing is in force from {}',
    'bắt đầu ngày {}: từ ngày {} không có quy định nào có hiệu lực',
  ],
  ['two-texts', 'have two texts in force on {}', 'có hai quy định cùng có hiệu lực ngày {}'],
  ['no-text', 'have no text in force on {}', 'không có quy định nào có hiệu lực ngày {}'],
  ['no-criterion', 'say nothing about a {}', 'không nói gì về đối tượng {}'],
  [
    'undated',
    'belongs to {}, and no layer says from when that is in force',
    'thuộc {}, mà không lớp nào nêu hiệu lực từ ngày nào',
  ],
  [
    'outside-time',
    'lies outside the time of {} in the layers below',
    'nằm ngoài thời gian của {} ở các lớp bên dưới',
  ],
  // What does not fit together
  ['circle', 'leads back to {}: {}', 'quay vòng về {}: {}'],
  ['not-reached', 'takes {}, which does not reach {}', 'đi theo {}, quy trình này không đến {}'],
  [
    'no-route',
    'is the end of no route of {} on {}',
    'không phải là nơi kết thúc quy trình nào của {} vào ngày {}',
  ],
  [
    'vote-differs',
    'gives {} the votes of {}, while {} asks for {}',
    'cho {} biểu quyết theo {}, trong khi {} yêu cầu {}',
  ],
  [
    'vote-mark-surer',
    'marks the votes of {} as {}, while {} has them by {}',
    'ghi độ chắc của tỷ lệ phiếu ở {} là {}, trong khi với {} chỉ biết theo {}',
  ],
  ['vote-missing', 'have no vote, while {} asks for {}', 'không có bước biểu quyết, trong khi {} yêu cầu {}'],
  ['vote-looser', 'gives {}, while {} asks for {}', 'cho {}, trong khi {} yêu cầu {}'],
  [
    'comment-without-source',
    'asks units for a comment that no source asks for ({})',
    'yêu cầu đơn vị nhận xét điều không có nguồn nào nêu ({})',
  ],
  [
    'settled-without-source',
    'settles by {} what no source gives ({}); it is asked',
    'quyết định theo {} điều không có nguồn nào nêu ({}); việc đó phải hỏi',
  ],
  [
    'not-asked-in-words',
    'leaves cases open, and no open question is called "{}"',
    'để ngỏ một số trường hợp mà không có câu hỏi mở tên "{}"',
  ],
  [
    'period-not-asked',
    'leaves a period open, and no open question is called "{}"',
    'để ngỏ một thời hạn lưu trữ mà không có câu hỏi mở tên "{}"',
  ],
  [
    'period-not-found',
    'gives a period of a text that was not found (N)',
    'nêu thời hạn theo một văn bản không tìm thấy (N)',
  ],
  ['period-twice', 'is for the same as "{}"', 'quy định cùng một loại với "{}"'],
  ['prefix-twice', 'is the prefix of {} too', 'cũng là chữ ghi trước chức vụ của {}'],
  ...LAYER_SAYINGS,
];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

interface Row {
  readonly code: string;
  readonly vi: string;
  readonly pattern: RegExp;
}

const TABLE: readonly Row[] = ROWS.map(([code, en, vi]) => ({
  code,
  vi,
  pattern: new RegExp(`^${en.split('{}').map(escaped).join('(.+?)')}$`, 's'),
}));

const inVietnamese = (text: string): string =>
  WORDS.reduce(
    (said, [en, vi]) => said.replace(new RegExp(`(?<![\\w-])${escaped(en)}(?![\\w-])`, 'g'), vi),
    text,
  );

const filled = (template: string, params: readonly string[]): string => {
  const rest = [...params];
  return template.replace(/\{\}/g, () => inVietnamese(rest.shift() ?? ''));
};

/** The codes of all sentences, in the order of the table. */
export const SAYING_CODES: readonly string[] = ROWS.map(([code]) => code);

/** The sentence that a reader or check said in English, with its code and in Vietnamese; null for one that has no row. */
export function sayingOf(en: string): Saying | null {
  for (const { code, vi, pattern } of TABLE) {
    const found = pattern.exec(en);
    if (!found) continue;
    const params = found.slice(1);
    return { code, params, vi: filled(vi, params), en };
  }
  return null;
}
