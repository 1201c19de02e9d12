import { nameOf } from '../criterion';
import type { Facts } from '../facts';
import { finding, type Finding } from '../finding';
import type { OncePerYear } from '../rule';
import { newYear } from '../years';

/** The year that a proposal of that day is about: its own once it is rated, else the one before. */
const subjectYear = (facts: Facts): number =>
  facts.file.ratings.some((rated) => rated.year === facts.year) ||
  facts.file.collectiveYears.some((one) => one.year === facts.year)
    ? facts.year
    : facts.year - 1;

/** While nothing new is rated, a proposal is about the year before it: about the next one from the second new year on. */
const nextYearBegins = (year: number): string => newYear(year + 2);

export function checkOncePerYear(rule: OncePerYear, facts: Facts): Finding {
  const year = subjectYear(facts);
  const earlier = facts.held.find((holding) => holding.award === rule.award && holding.period?.to === year);
  return finding(
    earlier ? 'missing' : 'met',
    (names) => {
      const award = nameOf(names, rule.award);
      return earlier
        ? {
            vi: `“${award.vi}” năm ${year} đã được tặng theo Quyết định số ${earlier.decision.number}.`,
            en: `“${award.en}” of ${year} was given already by decision ${earlier.decision.number}.`,
          }
        : {
            vi: `“${award.vi}” năm ${year} chưa được tặng.`,
            en: `“${award.en}” of ${year} was not given yet.`,
          };
    },
    {
      inputs: { award: rule.award, year, decision: earlier?.decision.number ?? null },
      next: earlier ? nextYearBegins(year) : null,
    },
  );
}
