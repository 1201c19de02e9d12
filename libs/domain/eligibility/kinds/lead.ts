import { yearCounts, type Facts } from '../facts';
import { finding, type Finding } from '../finding';
import type { LeadRule } from '../rule';

const OF = {
  cluster: { vi: 'cụm, khối thi đua', en: 'emulation cluster or block' },
  movement: { vi: 'phong trào thi đua', en: 'emulation movement' },
} as const;
const BY = {
  province: { vi: ' do bộ, ban, ngành, tỉnh tổ chức', en: ' of the ministry or province' },
  central: { vi: ' do Trung ương tổ chức', en: ' of the centre' },
} as const;

/** The lead of the proposal's own year or of the year before. */
export function checkLead(rule: LeadRule, facts: Facts): Finding {
  const lead = facts.file.leads.find(
    (one) =>
      one.of === rule.of &&
      (rule.by === null || one.by === rule.by) &&
      one.years >= rule.years &&
      one.year >= facts.year - 1 &&
      yearCounts(facts, one.year),
  );
  return finding(
    lead ? 'met' : 'missing',
    () => {
      const by = rule.by === null ? { vi: '', en: '' } : BY[rule.by];
      const long =
        rule.years > 1
          ? { vi: ` từ ${rule.years} năm trở lên`, en: ` of ${rule.years} years or more` }
          : { vi: '', en: '' };
      const vi = `Dẫn đầu ${OF[rule.of].vi}${by.vi}${long.vi}`;
      const en = `Leader of an ${OF[rule.of].en}${by.en}${long.en}`;
      return lead
        ? { vi: `${vi}: năm ${lead.year}.`, en: `${en}: ${lead.year}.` }
        : { vi: `${vi}: chưa có.`, en: `${en}: none on record.` };
    },
    { inputs: { of: rule.of, by: rule.by, years: rule.years, found: lead?.year ?? null } },
  );
}
