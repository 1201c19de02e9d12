import { yearCounts, type Facts } from '../facts';
import { finding, notApplicable, type Finding } from '../finding';
import type { CollectiveYearRule, Said } from '../rule';
import type { CollectiveYear } from '../subject-file';

/** At least so many percent, on whole numbers. */
const share = (part: number, whole: number, percent: number): boolean => part * 100 >= whole * percent;

function shortcomings(rule: CollectiveYearRule, year: CollectiveYear): number {
  return [
    rule.completed === null || share(year.completed, year.members, rule.completed),
    rule.advanced === null || share(year.advanced, year.members, rule.advanced),
    year.fighters >= rule.fighters,
    !rule.noneWarned || year.warned === 0,
  ].filter((kept) => !kept).length;
}

const askedFor = (rule: CollectiveYearRule): readonly Said[] => [
  ...(rule.completed === null
    ? []
    : [
        {
          vi: `${rule.completed} % cá nhân hoàn thành nhiệm vụ`,
          en: `${rule.completed} % of members completed their task`,
        },
      ]),
  ...(rule.advanced === null
    ? []
    : [
        {
          vi: `ít nhất ${rule.advanced} % đạt Lao động tiên tiến`,
          en: `at least ${rule.advanced} % advanced workers`,
        },
      ]),
  ...(rule.fighters === 0
    ? []
    : [
        {
          vi: `có ${rule.fighters} Chiến sĩ thi đua cơ sở`,
          en: `${rule.fighters} grassroots emulation fighter`,
        },
      ]),
  ...(rule.noneWarned
    ? [{ vi: 'không có cá nhân bị kỷ luật từ cảnh cáo trở lên', en: 'nobody with a warning or worse' }]
    : []),
];

/** The counted year is the proposal's own if its figures are on file, else the one before. */
export function checkCollectiveYear(rule: CollectiveYearRule, facts: Facts): Finding {
  if (facts.file.kind !== 'collective')
    return notApplicable('Tiêu chuẩn này dành cho tập thể.', 'This is asked of collectives.');
  const of = (wanted: number): CollectiveYear | undefined =>
    facts.file.collectiveYears.find((one) => one.year === wanted && one.members > 0);
  const year = of(facts.year) ?? of(facts.year - 1);
  const lacking = year && yearCounts(facts, year.year) ? shortcomings(rule, year) : 1;
  return finding(
    lacking === 0 ? 'met' : 'missing',
    () => {
      const asked = askedFor(rule);
      const vi = `Năm công tác: ${asked.map((one) => one.vi).join(', ')}`;
      const en = `The year: ${asked.map((one) => one.en).join(', ')}`;
      if (!year)
        return {
          vi: `${vi}: chưa có số liệu năm ${facts.year - 1}.`,
          en: `${en}: no figures for ${facts.year - 1}.`,
        };
      return {
        vi: `${vi}: năm ${year.year} có ${year.members} người, hoàn thành ${year.completed}, Lao động tiên tiến ${year.advanced}, Chiến sĩ thi đua cơ sở ${year.fighters}, bị cảnh cáo trở lên ${year.warned}.`,
        en: `${en}: in ${year.year}, ${year.members} members, ${year.completed} completed, ${year.advanced} advanced workers, ${year.fighters} fighters, ${year.warned} warned or worse.`,
      };
    },
    {
      inputs: {
        year: year?.year ?? null,
        members: year?.members ?? null,
        advanced: year?.advanced ?? null,
        asked: rule.advanced,
      },
      lacking,
    },
  );
}
