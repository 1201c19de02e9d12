import { needed } from '@vinhdanh/domain';
import type { Session } from '../../api/models';

type Rule = Session['rules'][number];

/** How far the attendance is from the quorum of one rule. */
export interface QuorumNow {
  readonly rule: Rule;
  readonly reached: number;
  /** Of so many. */
  readonly of: number;
  readonly needed: number;
}

/** Of each quorum that the rules of the agenda ask for, the most demanding first. */
export function quorumsOf({
  rules,
  seats,
  staff,
}: Pick<Session, 'rules' | 'seats' | 'staff'>): readonly QuorumNow[] {
  const present = seats.filter(({ attendance }) => attendance === 'present').length;
  const written = seats.filter(({ attendance }) => attendance === 'written').length;
  const all = rules.map((rule) => {
    const everybody = rule.of === 'all-staff' ? (staff ?? { count: 0, present: 0 }) : null;
    const of = everybody?.count ?? seats.length;
    return {
      rule,
      reached: (everybody?.present ?? present) + (rule.quorum.countsWritten ? written : 0),
      of,
      needed: needed(rule.quorum, of),
    };
  });
  const different = all.filter(
    (one, place) =>
      all.findIndex(
        (other) =>
          other.needed === one.needed &&
          other.reached === one.reached &&
          other.rule.quorum.article === one.rule.quorum.article,
      ) === place,
  );
  return different.sort((one, other) => other.needed - other.reached - (one.needed - one.reached));
}
