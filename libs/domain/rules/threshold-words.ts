import type { Bilingual } from './validity';
import type { Denominator, Quorum } from './threshold';

export const DENOMINATOR_WORDS: Readonly<Record<Denominator, Bilingual>> = {
  'all-staff': { vi: 'tổng số người của tập thể', en: 'all who work in the collective' },
  'all-members': { vi: 'tổng số thành viên hội đồng', en: 'all members of the council' },
  'members-not-recused': { vi: 'số thành viên được biểu quyết', en: 'the members who may vote' },
  attending: { vi: 'số thành viên dự họp', en: 'the members attending' },
  'papers-cast': { vi: 'số phiếu đã bỏ', en: 'the papers cast' },
  'papers-not-blank': { vi: 'số phiếu có lựa chọn', en: 'the papers that are not blank' },
};

/** Whether votes in writing count as attendance. */
export const writtenWords = ({ countsWritten }: Pick<Quorum, 'countsWritten'>): Bilingual =>
  countsWritten
    ? { vi: 'kể cả người biểu quyết bằng văn bản', en: 'votes in writing included' }
    : { vi: 'không kể người biểu quyết bằng văn bản', en: 'votes in writing not included' };
