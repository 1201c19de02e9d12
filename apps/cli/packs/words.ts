import type { Denominator, StepKind, TimeLimit } from '@vinhdanh/domain';
import type { Sentence } from '../kernel/language';

/** What is done at a step. */
export const KINDS: Readonly<Record<StepKind, Sentence>> = {
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
export const BASES: Readonly<Record<Denominator, Sentence>> = {
  'all-members': { vi: 'tổng số thành viên', en: 'all members' },
  'members-not-recused': { vi: 'thành viên được biểu quyết', en: 'members who may vote' },
  attending: { vi: 'thành viên dự họp', en: 'members attending' },
  'papers-cast': { vi: 'số phiếu thu về', en: 'papers cast' },
  'papers-not-blank': { vi: 'số phiếu không trắng', en: 'papers that are not blank' },
};

/** What a limit is counted in. */
export const UNITS: Readonly<Record<TimeLimit['unit'], Sentence>> = {
  'working-day': { vi: 'ngày làm việc', en: 'working days' },
  'calendar-day': { vi: 'ngày', en: 'days' },
  second: { vi: 'giây', en: 'seconds' },
};

export const NONE: Sentence = { vi: 'không có', en: 'none' };
