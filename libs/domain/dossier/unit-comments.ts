import type { OrganizationId } from '../kernel/actor';
import { daysUntil } from '../kernel/time';
import { addMonths } from '../eligibility/years';
import type { CommentRule } from '../rules/comment-rule';
import type { CommentsAsked, Stay, Transfer } from './past';
import { heirOf, type DossierState } from './state';

/** What of the rule tells which units are asked. */
export type CommentTerms = Pick<CommentRule, 'monthsAtLeft' | 'hostComments' | 'article' | 'evidence'>;

interface Settled extends Pick<Transfer, 'period'> {
  readonly proposer: OrganizationId;
  /** Where the person is now. */
  readonly here: OrganizationId;
}

/**
 * The units that the text asks for a comment once it is settled who proposes; null where it asks none. Of the stays only the
 * days of the counted period are known: months are counted in it.
 */
export function commentsAsked(
  stays: readonly Stay[],
  { period, proposer, here }: Settled,
  { monthsAtLeft, hostComments, article, evidence }: CommentTerms,
): CommentsAsked | null {
  const enough = daysUntil(period.from, addMonths(period.from, monthsAtLeft));
  const units = stays
    .filter(
      ({ unit, days }) => unit !== proposer && (unit === here ? hostComments && days > 0 : days >= enough),
    )
    .map(({ unit }) => unit);
  return units.length === 0 ? null : { units, article, evidence };
}

type Commented = Pick<DossierState, 'move' | 'heirs' | 'unitComments'>;

/** The units that are asked, or who has taken over from them. */
export const unitsToComment = (state: Commented): readonly OrganizationId[] => [
  ...new Set((state.move?.comments?.units ?? []).map((unit) => heirOf(state, unit))),
];

/** Those of them that have said nothing so far. */
export function commentsAwaited(state: Commented): readonly OrganizationId[] {
  const given = (state.unitComments ?? []).map(({ organization }) => heirOf(state, organization));
  return unitsToComment(state).filter((unit) => !given.includes(unit));
}
