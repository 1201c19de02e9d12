import { nameOf } from '../criterion';
import type { Facts } from '../facts';
import { finding, type Finding } from '../finding';
import type { Cooldown } from '../rule';
import { newYear } from '../years';

/** Counted in the years that the awards were given for; an award without a year counts by its decision. */
export function checkCooldown(rule: Cooldown, facts: Facts): Finding {
  const years = facts.held
    .filter((holding) => holding.award === rule.award)
    .map((holding) => holding.period?.to ?? Number(holding.decision.date.slice(0, 4)));
  const last = years.length === 0 ? null : Math.max(...years);
  const free = last === null ? null : last + rule.years;
  const met = free === null || facts.year >= free;
  return finding(
    met ? 'met' : 'missing',
    (names) => {
      const award = nameOf(names, rule.award);
      const vi = `Cách lần “${award.vi}” trước ${rule.years} năm`;
      const en = `${rule.years} years after the last “${award.en}”`;
      return free === null
        ? { vi: `${vi}: chưa được tặng lần nào.`, en: `${en}: never given.` }
        : {
            vi: `${vi}: lần trước năm ${last}, từ năm ${free}.`,
            en: `${en}: last in ${last}, free from ${free}.`,
          };
    },
    {
      inputs: { award: rule.award, years: rule.years, last, free },
      next: met || free === null ? null : newYear(free),
    },
  );
}
