import type { LocalDate } from '../../kernel/time';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../../kernel/refusal';
import type { Denominator } from '../../rules/threshold';
import type { TieStep } from '../../rules/voting';
import { checkDocument } from '../../caps/check-document';

/** A cluster has no head who decides: the council above does, later. */
export type ClusterTieStep =
  { readonly by: 'chair-vote' | 'second-ballot' } | Extract<TieStep, { readonly by: 'criterion' }>;

/**
 * What the rules of a cluster say of its votes. No text of the centre that says it was found: each cluster states its own,
 * with the document that it stands in.
 */
export interface ClusterVoting {
  readonly document: { readonly number: string; readonly date: LocalDate };
  /** At least this share of the base agrees. */
  readonly share: {
    readonly num: number;
    readonly den: number;
    readonly of: Exclude<Denominator, 'all-staff'>;
  };
  /** Units that must take part. */
  readonly quorum: { readonly num: number; readonly den: number };
  readonly ballot: 'open' | 'secret';
  /** Whether a unit may vote on its own line. */
  readonly selfVote: boolean;
  /** How units that are equal at the last place are told apart, in turn. */
  readonly tie: readonly ClusterTieStep[];
  readonly mostBallots: number;
}

const isShare = ({ num, den }: { num: number; den: number }): boolean =>
  Number.isInteger(num) && Number.isInteger(den) && num > 0 && num <= den;

/** Criteria of a chain are told apart by name. */
const isChain = (tie: readonly ClusterTieStep[]): boolean => {
  const names = tie.map((step) => (step.by === 'criterion' ? `criterion ${step.criterion}` : step.by));
  return new Set(names).size === names.length;
};

export const checkClusterVoting = (voting: ClusterVoting, today: LocalDate): Verdict =>
  firstRefusal(
    () => checkDocument(voting.document, today),
    () => (isShare(voting.share) && isShare(voting.quorum) ? ALLOWED : refuse('cluster-share-invalid')),
    () => (isChain(voting.tie) ? ALLOWED : refuse('cluster-tie-chain-twice')),
    () =>
      Number.isInteger(voting.mostBallots) && voting.mostBallots >= 1
        ? ALLOWED
        : refuse('cluster-ballots-invalid'),
  );
