import type { Facts } from '../facts';
import { finding, notApplicable, type Finding } from '../finding';
import { dayWords } from '../../kernel/day-words';

/** The award's own text gives it to the living only. */
export function checkLivingOnly(facts: Facts): Finding {
  const died = facts.file.diedOn;
  if (died === null || died > facts.day)
    return finding('met', () => ({
      vi: 'Chỉ tặng người còn sống, không truy tặng; hồ sơ đối tượng không ghi đã mất.',
      en: 'Given to the living only, never posthumously; the file knows of no death.',
    }));
  return finding(
    'missing',
    () => ({
      vi: `Không truy tặng: người được đề nghị đã mất ngày ${dayWords(died).vi}.`,
      en: `Never posthumous: the person died on ${dayWords(died).en}.`,
    }),
    { final: true, inputs: { diedOn: died } },
  );
}

export function checkPosthumous(facts: Facts): Finding {
  const died = facts.file.diedOn;
  if (died === null || died > facts.day)
    return notApplicable('Không phải trường hợp truy tặng.', 'Not a posthumous award.');
  return finding(
    'warning',
    () => ({
      vi: `Truy tặng: người được đề nghị đã mất ngày ${dayWords(died).vi}; gia đình nhận thay, thành tích tính đến khi mất.`,
      en: `Posthumous: the person died on ${dayWords(died).en}; the family receives it, for merit before that day.`,
    }),
    { inputs: { diedOn: died } },
  );
}
