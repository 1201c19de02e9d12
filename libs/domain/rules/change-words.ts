import type { TimeLimit } from './calendar';
import type { Bilingual } from './catalogue';
import type { StepKind } from './route';
import type { Denominator } from './threshold';

/** What is done at a step. */
export const ACT_WORDS: Readonly<Record<StepKind, Bilingual>> = {
  intake: { vi: 'tiếp nhận', en: 'received' },
  appraise: { vi: 'thẩm định', en: 'appraised' },
  consult: { vi: 'lấy ý kiến', en: 'opinions asked' },
  post: { vi: 'công khai', en: 'posted' },
  vote: { vi: 'hội đồng biểu quyết', en: 'council votes' },
  sign: { vi: 'ký trình', en: 'submission signed' },
  decide: { vi: 'quyết định', en: 'decided' },
  present: { vi: 'trao tặng', en: 'presented' },
};

/** Whose number a threshold divides. */
export const BASE_WORDS: Readonly<Record<Denominator, Bilingual>> = {
  'all-members': { vi: 'tổng số thành viên', en: 'all members' },
  'members-not-recused': { vi: 'thành viên được biểu quyết', en: 'members who may vote' },
  attending: { vi: 'thành viên dự họp', en: 'members attending' },
  'papers-cast': { vi: 'số phiếu thu về', en: 'papers cast' },
  'papers-not-blank': { vi: 'số phiếu không trắng', en: 'papers that are not blank' },
};

/** What a limit is counted in. */
export const LIMIT_WORDS: Readonly<Record<TimeLimit['unit'], Bilingual>> = {
  'working-day': { vi: 'ngày làm việc', en: 'working days' },
  'calendar-day': { vi: 'ngày', en: 'days' },
  second: { vi: 'giây', en: 'seconds' },
};

export const NONE_WORDS: Bilingual = { vi: 'không có', en: 'none' };
