import type { Criterion } from '../criterion';
import type { Facts } from '../facts';
import { finding, type Finding } from '../finding';
import { spoken } from '../years';

/** The award is not given any more, or not yet: the dates of its nearest criterion say which. */
export function awardNotInForce({ from, to }: Criterion, facts: Facts): Finding {
  const ended = to !== null && to < facts.day;
  return finding(
    'missing',
    () =>
      ended
        ? { vi: `Không còn xét tặng sau ngày ${spoken(to)}.`, en: `Not given any more after ${spoken(to)}.` }
        : { vi: `Chỉ xét tặng từ ngày ${spoken(from)}.`, en: `Given only from ${spoken(from)}.` },
    { inputs: { from, to }, final: ended, next: null },
  );
}
