import { yearCounts, type Facts } from '../facts';
import { finding, type Finding } from '../finding';
import type { AchievementRule } from '../rule';
import { EFFECT_SCOPES } from '../subject-file';

const GROUND = {
  'ad-hoc': { vi: 'đột xuất', en: 'ad hoc' },
  movement: { vi: 'phong trào thi đua', en: 'in a movement' },
  'long-service': { vi: 'cống hiến lâu dài', en: 'by long service' },
  external: { vi: 'đối ngoại', en: 'external' },
  contribution: { vi: 'đóng góp', en: 'by contribution' },
} as const;
const SCOPE = {
  unit: { vi: ' có ảnh hưởng trong cơ sở', en: ' of effect in the unit' },
  province: { vi: ' có ảnh hưởng trong bộ, ban, ngành, tỉnh', en: ' of effect in the ministry or province' },
  nation: { vi: ' có ảnh hưởng trong toàn quốc', en: ' of effect in the whole country' },
} as const;

/** Where the sources do not say how far the effect must reach, an achievement on file is for the council to judge. */
export function checkAchievement(rule: AchievementRule, facts: Facts): Finding {
  const wanted = facts.file.achievements.filter(
    (achievement) =>
      rule.grounds.includes(achievement.ground) &&
      yearCounts(facts, achievement.year) &&
      (rule.scope === null || EFFECT_SCOPES.indexOf(achievement.scope) >= EFFECT_SCOPES.indexOf(rule.scope)),
  );
  const verdict = wanted.length === 0 ? 'missing' : rule.scope === null ? 'open' : 'met';
  return finding(
    verdict,
    () => {
      const reach = rule.scope === null ? { vi: '', en: '' } : SCOPE[rule.scope];
      const vi = `Có thành tích ${rule.grounds.map((ground) => GROUND[ground].vi).join(' hoặc ')}${reach.vi}`;
      const en = `A merit ${rule.grounds.map((ground) => GROUND[ground].en).join(' or ')}${reach.en}`;
      const ids = wanted.map((achievement) => achievement.id).join(', ');
      if (verdict === 'missing') return { vi: `${vi}: chưa có.`, en: `${en}: none on record.` };
      if (verdict === 'met') return { vi: `${vi}: ${ids}.`, en: `${en}: ${ids}.` };
      return {
        vi: `${vi}: ${ids}; mức độ ảnh hưởng do hội đồng xem xét.`,
        en: `${en}: ${ids}; the council judges how far its effect reaches.`,
      };
    },
    { inputs: { grounds: rule.grounds.join(', '), scope: rule.scope, found: wanted.length } },
  );
}
