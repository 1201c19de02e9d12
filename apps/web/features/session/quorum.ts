import { quorumStanding, type QuorumStanding } from '@vinhdanh/domain';
import type { Session } from '../../api/models';

type Rule = Session['rules'][number];

/** How far the attendance is from the quorum of one rule. */
export interface QuorumNow extends QuorumStanding {
  readonly rule: Rule;
}

/** Of each quorum that the rules of the agenda ask for, the most demanding first. */
export function quorumsOf({
  rules,
  seats,
  staff,
}: Pick<Session, 'rules' | 'seats' | 'staff'>): readonly QuorumNow[] {
  const present = seats.filter(({ attendance }) => attendance === 'present').length;
  const written = seats.filter(({ attendance }) => attendance === 'written').length;
  const turnout = { members: seats.length, staff, present, written };
  const all = rules.map((rule) => ({ rule, ...quorumStanding(rule, turnout) }));
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
