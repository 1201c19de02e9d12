import { dayWords } from '../../kernel/day-words';
import { nameOf } from '../criterion';
import { groundOf, type Facts } from '../facts';
import { finding, type Finding } from '../finding';
import type { PriorAward } from '../rule';
import { addYears } from '../years';

export function checkPriorAward(rule: PriorAward, facts: Facts): Finding {
  const ground = groundOf(facts, rule.award);
  const due = ground && rule.years > 0 ? addYears(ground.from, rule.years) : null;
  const met = ground !== null && (due === null || due <= facts.day);
  return finding(
    met ? 'met' : 'missing',
    (names) => {
      const award = nameOf(names, rule.award);
      const asked =
        rule.years > 0
          ? {
              vi: `Đã được tặng “${award.vi}” và sau đó từ ${rule.years} năm trở lên`,
              en: `Holds “${award.en}” for ${rule.years} years or more`,
            }
          : { vi: `Đã được tặng “${award.vi}”`, en: `Holds “${award.en}”` };
      if (ground === null)
        return { vi: `${asked.vi}: chưa được tặng.`, en: `${asked.en}: does not hold it.` };
      const since = dayWords(ground.from);
      const until =
        due === null
          ? { vi: '', en: '' }
          : { vi: `, đủ vào ${dayWords(due).vi}`, en: `, complete on ${dayWords(due).en}` };
      return {
        vi: `${asked.vi}: tính từ ${since.vi}${until.vi}.`,
        en: `${asked.en}: counted from ${since.en}${until.en}.`,
      };
    },
    {
      inputs: {
        award: rule.award,
        years: rule.years,
        decided: ground?.decided ?? null,
        from: ground?.from ?? null,
        due,
      },
      counted: ground ? [ground.id] : [],
      next: met ? null : due,
    },
  );
}
