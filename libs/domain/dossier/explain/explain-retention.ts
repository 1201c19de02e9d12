import type { CheckedRequirement } from '../../rules/requirement';
import { retentionWords } from '../../rules/retention-words';
import { isEnded } from '../state';
import { dayWords, line, type Telling } from './telling';

/** How long a dossier that has ended is kept, and until when; or who must decide it. */
export function explainRetention({ state, retention }: Telling): readonly CheckedRequirement[] {
  if (!isEnded(state) || !retention) return [];
  const { rule, until, question } = retention;
  const inputs = { rule: rule.id, keep: rule.keep, years: rule.years, until };
  if (rule.keep === 'open')
    return [
      line('retention', 'open', rule, inputs, {
        vi: `Thời hạn lưu trữ chưa xác định. ${question?.sentence.vi ?? ''} ${question?.whoDecides.vi ?? ''}.`,
        en: `How long it is kept is not settled. ${question?.sentence.en ?? ''} ${question?.whoDecides.en ?? ''}.`,
      }),
    ];
  const [words, day] = [retentionWords(rule), until === null ? null : dayWords(until)];
  return [
    line('retention', 'not-applicable', rule, inputs, {
      vi: `Lưu trữ ${words.vi}${day ? `, đến hết ngày ${day.vi}` : ''} (${rule.what.vi}).`,
      en: `Kept ${day ? `for ${words.en}, to the end of ${day.en}` : words.en} (${rule.what.en}).`,
    }),
  ];
}
