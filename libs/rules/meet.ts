import type { Term } from '@vinhdanh/domain';

/** Whether there is a day on which both are in force. */
export const meet = (one: Term, other: Term): boolean =>
  (other.to === null || one.from <= other.to) && (one.to === null || other.from <= one.to);
