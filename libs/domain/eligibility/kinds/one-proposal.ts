import { nameOf } from '../criterion';
import type { Facts } from '../facts';
import { finding, type Finding } from '../finding';
import type { OneProposal } from '../rule';
import { newYear, yearOf } from '../years';

export function checkOneProposal(rule: OneProposal, facts: Facts): Finding {
  const other = facts.file.proposals.find(
    (proposal) =>
      proposal.award !== facts.award &&
      rule.group.includes(proposal.award) &&
      !rule.except.includes(proposal.kind) &&
      yearOf(proposal.day) === facts.year,
  );
  return finding(
    other ? 'missing' : 'met',
    (names) => {
      const vi = `Trong năm ${facts.year} chỉ đề nghị một hình thức khen thưởng cấp Nhà nước hoặc Chiến sĩ thi đua toàn quốc`;
      const en = `One State-level award or National emulation fighter proposed in ${facts.year}`;
      if (!other) return { vi: `${vi}: chưa có đề nghị nào khác.`, en: `${en}: no other proposal.` };
      const name = nameOf(names, other.award);
      return { vi: `${vi}: đã đề nghị “${name.vi}”.`, en: `${en}: “${name.en}” is proposed already.` };
    },
    {
      inputs: { year: facts.year, other: other?.award ?? null },
      next: other ? newYear(facts.year + 1) : null,
    },
  );
}
