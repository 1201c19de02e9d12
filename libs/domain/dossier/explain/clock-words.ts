import type { ResumptionRule } from '../../rules/clock';
import type { CheckedRequirement } from '../../rules/requirement';
import { line, type Sentence } from './telling';

type After = 'hold-clock' | 'return-clock';

const SINCE: Readonly<Record<After, Sentence>> = {
  'hold-clock': { vi: 'Sau khi được tiếp tục', en: 'After the hold was lifted' },
  'return-clock': { vi: 'Sau khi hồ sơ được nộp lại', en: 'After the dossier was handed in again' },
};

const THEN: Readonly<Record<ResumptionRule['then'], Sentence>> = {
  'days-left': {
    vi: 'thời hạn đếm tiếp số ngày còn lại',
    en: 'the days that were left are counted on',
  },
  restart: { vi: 'thời hạn tính lại từ đầu', en: 'the limit runs anew' },
};

/** How the limit of a step goes on after it stood still, by the rule that says so. */
export const onwards = (after: After, rule: ResumptionRule, step: string): CheckedRequirement =>
  line(
    after,
    'not-applicable',
    rule,
    { step, then: rule.then },
    {
      vi: `${SINCE[after].vi}, ${THEN[rule.then].vi}.`,
      en: `${SINCE[after].en}, ${THEN[rule.then].en}.`,
    },
  );
