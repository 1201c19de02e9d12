import { nameOf } from '../criterion';
import { groundOf, titleYears, type Facts } from '../facts';
import { finding, type Finding } from '../finding';
import type { TitlesWithin } from '../rule';
import { yearOf } from '../years';

/** First year of the time that is looked at; null when the award that begins it is not held. */
function firstYear(rule: TitlesWithin, facts: Facts): number | null {
  if (rule.since !== null) {
    const ground = groundOf(facts, rule.since);
    return ground && yearOf(ground.from);
  }
  return rule.years === null ? 0 : facts.year - rule.years;
}

export function checkTitlesWithin(rule: TitlesWithin, facts: Facts): Finding {
  const first = firstYear(rule, facts);
  const titles = first === null ? [] : titleYears(facts, rule.award).filter((title) => title.year >= first);
  const lacking = Math.max(0, rule.times - titles.length);
  const years = titles.map((title) => title.year).join(', ');
  return finding(
    lacking === 0 ? 'met' : 'missing',
    (names) => {
      const title = nameOf(names, rule.award);
      const since = rule.since === null ? null : nameOf(names, rule.since);
      const span = since
        ? { vi: `kể từ khi được tặng “${since.vi}”`, en: `since “${since.en}”` }
        : { vi: `trong ${rule.years ?? 'các'} năm trước`, en: `in the last ${rule.years ?? ''} years` };
      return {
        vi: `Có ${rule.times} lần “${title.vi}” ${span.vi}: đã có ${titles.length}${years && ` (${years})`}${lacking ? `, còn thiếu ${lacking}` : ''}.`,
        en: `${rule.times} times “${title.en}” ${span.en}: ${titles.length} on record${years && ` (${years})`}${lacking ? `, ${lacking} lacking` : ''}.`,
      };
    },
    {
      inputs: { award: rule.award, times: rule.times, found: titles.length, firstYear: first, years },
      lacking,
      counted: titles.map((title) => title.id),
    },
  );
}
