import { votesBySize, type ChangeInForce } from '@vinhdanh/domain';

/** The change for programs: a threshold with the votes that it needs, before and after. */
export const withVotes = (found: ChangeInForce): object =>
  found.change.topic === 'threshold'
    ? {
        ...found,
        votes: { before: votesBySize(found.change.before), after: votesBySize(found.change.after) },
      }
    : found;
