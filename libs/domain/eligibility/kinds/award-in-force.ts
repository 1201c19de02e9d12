import type { Criterion } from '../criterion';
import type { Facts } from '../facts';
import { finding, type Finding } from '../finding';
import { dayWords } from '../../kernel/day-words';

/** The award is not given any more, or not yet: the dates of its nearest criterion say which. */
export function awardNotInForce({ from, to }: Criterion, facts: Facts): Finding {
  const ended = to !== null && to < facts.day;
  return finding(
    'missing',
    () =>
      ended
        ? {
            vi: `Không còn xét tặng sau ngày ${dayWords(to).vi}.`,
            en: `Not given any more after ${dayWords(to).en}.`,
          }
        : { vi: `Chỉ xét tặng từ ngày ${dayWords(from).vi}.`, en: `Given only from ${dayWords(from).en}.` },
    { inputs: { from, to }, final: ended, next: null },
  );
}
