import type { TimeLimit } from './calendar';
import type { Bilingual } from './catalogue';
import type { Denominator } from './threshold';

/** Whose number a threshold divides. */
export const BASE_WORDS: Readonly<Record<Denominator, Bilingual>> = {
  'all-staff': { vi: 'tổng số người của tập thể', en: 'all who work in the collective' },
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
