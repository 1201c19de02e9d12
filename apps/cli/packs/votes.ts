import { needed, type ChangeInForce, type Threshold } from '@vinhdanh/domain';

/** Sizes of councils for which a change of a threshold is worked out. */
export const COUNCILS = [9, 15, 22, 31] as const;

/** Votes needed by size of the base that the threshold divides: 80 % of 22 is 18. */
export const votesOf = (threshold: Threshold | null): Readonly<Record<number, number>> | null =>
  threshold && Object.fromEntries(COUNCILS.map((base) => [base, needed(threshold, base)]));

/** The change for programs: a threshold with the votes that it needs, before and after. */
export const withVotes = (found: ChangeInForce): object =>
  found.change.topic === 'threshold'
    ? { ...found, votes: { before: votesOf(found.change.before), after: votesOf(found.change.after) } }
    : found;
