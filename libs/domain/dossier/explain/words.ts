import type { LocalDate } from '../../kernel/time';
import type { TimeLimit } from '../../rules/calendar';
import type { Citation } from '../../rules/citation';
import type { StepKind } from '../../rules/route';
import type { Denominator } from '../../rules/threshold';

interface Words {
  readonly vi: string;
  readonly en: string;
}

export const STEP_WORDS: Readonly<Record<StepKind, Words>> = {
  intake: { vi: 'tiếp nhận', en: 'reception' },
  appraise: { vi: 'thẩm định', en: 'appraisal' },
  consult: { vi: 'hiệp y, lấy ý kiến các cơ quan', en: 'asking other agencies' },
  post: { vi: 'lấy ý kiến công khai', en: 'public posting' },
  vote: { vi: 'hội đồng xét', en: 'vote of the council' },
  sign: { vi: 'ký tờ trình', en: 'signing of the submission' },
  decide: { vi: 'ký quyết định', en: 'signing of the decision' },
  present: { vi: 'trao tặng', en: 'presentation' },
};

export const DENOMINATOR_WORDS: Readonly<Record<Denominator, Words>> = {
  'all-members': { vi: 'tổng số thành viên hội đồng', en: 'all members of the council' },
  'members-not-recused': { vi: 'số thành viên được biểu quyết', en: 'the members who may vote' },
  attending: { vi: 'số thành viên dự họp', en: 'the members attending' },
  'papers-cast': { vi: 'số phiếu đã bỏ', en: 'the papers cast' },
  'papers-not-blank': { vi: 'số phiếu có lựa chọn', en: 'the papers that are not blank' },
};

export const UNIT_WORDS: Readonly<Record<Exclude<TimeLimit['unit'], 'second'>, Words>> = {
  'working-day': { vi: 'ngày làm việc', en: 'working days' },
  'calendar-day': { vi: 'ngày', en: 'days' },
};

/** How the days of a term are counted. */
export const COUNTING_DAYS: Citation = { article: 'Bộ luật Dân sự 2015 Điều 147-148', evidence: 'S' };

/** For what the rules that the dossier carries say nothing about. */
export const NOT_CITED: Citation = {
  article: 'Bộ quy định kèm theo hồ sơ chưa nêu điều khoản cho việc này',
  evidence: 'N',
};

/** Nothing is proposed while a discipline, inspection or denunciation matter is open. */
const HOLDS: ReadonlyArray<Citation & { readonly from: LocalDate }> = [
  { from: '2025-07-01', article: 'Nghị định 152/2025/NĐ-CP Điều 4(4)', evidence: 'Q' },
  { from: '2024-01-01', article: 'Nghị định 98/2023/NĐ-CP, nội dung như NĐ 152 Điều 4(4)', evidence: 'S' },
];

/** The rule about holds that was in force on the day. */
export const holdRuleOn = (day: LocalDate): Citation => HOLDS.find(({ from }) => from <= day) ?? NOT_CITED;
