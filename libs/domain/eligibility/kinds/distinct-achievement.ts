import { nameOf } from '../criterion';
import type { Facts } from '../facts';
import { finding, notApplicable, type Finding } from '../finding';

/** The achievement named in the award's own proposal, the last of the file, must not stand in another proposal or award. */
export function checkDistinctAchievement(facts: Facts): Finding {
  const named = facts.file.proposals
    .filter((proposal) => proposal.award === facts.award && proposal.achievement !== null)
    .map((proposal) => proposal.achievement);
  if (named.length === 0)
    return notApplicable(
      'Mỗi thành tích chỉ khen thưởng một hình thức: đề nghị này chưa nêu tên thành tích.',
      'One achievement, one award: this proposal names no achievement.',
    );
  const given = facts.held.find((holding) => named.includes(holding.achievement));
  const proposed = facts.file.proposals.filter((proposal) => named.includes(proposal.achievement));
  const own = proposed.filter((proposal) => proposal.award === facts.award).at(-1);
  const other = proposed.find((proposal) => proposal !== own);
  return finding(
    given || other ? 'missing' : 'met',
    (names) => {
      const vi = 'Mỗi thành tích chỉ khen thưởng một hình thức';
      const en = 'One achievement, one award';
      if (given) {
        const award = nameOf(names, given.award);
        return {
          vi: `${vi}: thành tích ${given.achievement} đã được tặng “${award.vi}” theo Quyết định số ${given.decision.number}.`,
          en: `${en}: ${given.achievement} was rewarded with “${award.en}” by decision ${given.decision.number}.`,
        };
      }
      if (!other) return { vi: `${vi}: chưa được khen thưởng.`, en: `${en}: not rewarded yet.` };
      const award = nameOf(names, other.award);
      const code = other.dossier ?? null;
      return {
        vi: `${vi}: thành tích ${other.achievement} đã có đề nghị khác, “${award.vi}”${code ? `, hồ sơ ${code}` : ''}.`,
        en: `${en}: ${other.achievement} stands in another proposal, “${award.en}”${code ? `, dossier ${code}` : ''}.`,
      };
    },
    {
      inputs: {
        achievement: named.join(', '),
        decision: given?.decision.number ?? null,
        proposals: proposed.length,
        dossier: other?.dossier ?? null,
      },
    },
  );
}
