import { yearCounts, type Facts } from '../facts';
import { finding, type Finding } from '../finding';
import type { InitiativeRule } from '../rule';
import { EFFECT_SCOPES, type Initiative } from '../subject-file';

const SCOPE = {
  unit: { vi: 'cơ sở', en: 'the unit' },
  province: { vi: 'bộ, ban, ngành, tỉnh', en: 'the ministry or province' },
  nation: { vi: 'toàn quốc', en: 'the whole country' },
} as const;
const WORK = {
  initiative: { vi: 'sáng kiến', en: 'initiative' },
  research: { vi: 'đề tài', en: 'research' },
  'combat-merit': { vi: 'mưu trí, sáng tạo trong chiến đấu', en: 'merit in combat' },
} as const;

const fits = (rule: InitiativeRule, facts: Facts, work: Initiative): boolean =>
  rule.works.includes(work.kind) &&
  EFFECT_SCOPES.indexOf(work.scope) >= EFFECT_SCOPES.indexOf(rule.scope) &&
  yearCounts(facts, work.year) &&
  (rule.years === null || work.year >= facts.year - rule.years);

/** Used for a form it serves nothing more, used for a title no form; for a later title the sources name no ban. */
function stateOf(rule: InitiativeRule, facts: Facts, work: Initiative): 'free' | 'reused' | 'spent' {
  const elsewhere = work.used.filter((use) => use.award !== facts.award);
  if (elsewhere.length === 0) return 'free';
  return rule.serving === 'title' && elsewhere.every((use) => use.serving === 'title') ? 'reused' : 'spent';
}

export function checkInitiative(rule: InitiativeRule, facts: Facts): Finding {
  const works = facts.file.initiatives.filter((work) => fits(rule, facts, work));
  const count = (state: string): number =>
    works.filter((work) => stateOf(rule, facts, work) === state).length;
  const free = count('free');
  const reused = count('reused');
  const spent = count('spent');
  const lacking = Math.max(0, rule.count - free - reused);
  const verdict = free >= rule.count ? 'met' : lacking === 0 ? 'open' : 'missing';
  return finding(
    verdict,
    () => {
      const vi = `Có ${rule.count} ${rule.works.map((work) => WORK[work].vi).join(' hoặc ')} được công nhận phạm vi ${SCOPE[rule.scope].vi}: còn dùng được ${free}`;
      const en = `${rule.count} recognised ${rule.works.map((work) => WORK[work].en).join(' or ')} of effect in ${SCOPE[rule.scope].en}: ${free} free to use`;
      return {
        vi: `${vi}${spent ? `, đã dùng ${spent}` : ''}${reused ? `; ${reused} đã dùng cho danh hiệu khác, hội đồng cho ý kiến việc dùng lại` : ''}.`,
        en: `${en}${spent ? `, ${spent} used up` : ''}${reused ? `; ${reused} served another title: the council says whether it may serve again` : ''}.`,
      };
    },
    { inputs: { scope: rule.scope, count: rule.count, free, reused, spent }, lacking },
  );
}
