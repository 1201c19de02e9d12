import { nameOf } from '../criterion';
import { titleYears, type Facts } from '../facts';
import { finding, type Finding } from '../finding';
import type { ConsecutiveTitles } from '../rule';
import { newYear } from '../years';

type Titles = ReturnType<typeof titleYears>;

/** The titles in a row that end with the first of the list. */
function runOf(titles: Titles, gap: number): Titles {
  const end = titles.findIndex((title, at) => (titles[at - 1]?.year ?? title.year) - title.year > gap);
  return end < 0 ? titles : titles.slice(0, end);
}

function runUpTo(rule: ConsecutiveTitles, facts: Facts): Titles {
  const lastYear = rule.ending === 'latest' ? facts.year : facts.year - 1;
  const titles = titleYears(facts, rule.award).filter((title) => title.year <= lastYear);
  const [last] = titles;
  return last && last.year >= facts.year - 1 ? runOf(titles, rule.gap) : [];
}

export function checkConsecutiveTitles(rule: ConsecutiveTitles, facts: Facts): Finding {
  const run = runUpTo(rule, facts);
  const lacking = Math.max(0, rule.times - run.length);
  const years = run.map((title) => title.year).join(', ');
  const nextYear = newYear(facts.year + 1);
  const ripens =
    lacking > 0 && runUpTo(rule, { ...facts, day: nextYear, year: facts.year + 1 }).length >= rule.times;
  return finding(
    lacking === 0 ? 'met' : 'missing',
    (names) => {
      const title = nameOf(names, rule.award);
      const vi = `Có ${rule.times} lần liên tục đạt “${title.vi}”, lần cuối ${rule.ending === 'latest' ? 'không sớm hơn' : 'là'} năm ${facts.year - 1}`;
      const en = `${rule.times} times in a row “${title.en}”, the last ${rule.ending === 'latest' ? 'no earlier than' : 'in'} ${facts.year - 1}`;
      return {
        vi: `${vi}: đã có ${run.length}${years && ` (${years})`}${lacking ? `, còn thiếu ${lacking}` : ''}.`,
        en: `${en}: ${run.length} on record${years && ` (${years})`}${lacking ? `, ${lacking} lacking` : ''}.`,
      };
    },
    {
      inputs: { award: rule.award, times: rule.times, found: run.length, years },
      lacking,
      counted: run.map((title) => title.id),
      next: ripens ? nextYear : null,
    },
  );
}
