import { nameOf } from '../criterion';
import type { Facts } from '../facts';
import { finding, type Finding } from '../finding';

export function checkHeldOnce(facts: Facts): Finding {
  const holding = facts.held.find((one) => one.award === facts.award);
  return finding(
    holding ? 'missing' : 'met',
    (names) => {
      const award = nameOf(names, facts.award);
      return holding
        ? {
            vi: `“${award.vi}” chỉ tặng một lần; đã được tặng theo Quyết định số ${holding.decision.number}.`,
            en: `“${award.en}” is given once; it was given by decision ${holding.decision.number}.`,
          }
        : {
            vi: `“${award.vi}” chỉ tặng một lần; chưa được tặng.`,
            en: `“${award.en}” is given once; not given yet.`,
          };
    },
    { inputs: { decision: holding?.decision.number ?? null }, final: holding !== undefined },
  );
}
