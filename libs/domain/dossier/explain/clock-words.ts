import type { ResumptionRule } from '../../rules/clock';
import type { Sentence } from './telling';

const THEN: Readonly<Record<ResumptionRule['then'], Sentence>> = {
  'days-left': {
    vi: 'Từ đó thời hạn đếm tiếp số ngày còn lại',
    en: 'From then on the days that were left are counted',
  },
  restart: { vi: 'Từ đó thời hạn tính lại từ đầu', en: 'From then on the limit runs anew' },
};

/** How the limit goes on, with the rule that says so and how it is known. */
export const onwards = ({ then, article, evidence }: ResumptionRule): Sentence => ({
  vi: `${THEN[then].vi} (${article} [${evidence}]).`,
  en: `${THEN[then].en} (${article} [${evidence}]).`,
});
