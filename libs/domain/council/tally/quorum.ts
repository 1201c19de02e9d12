import { needed, type Threshold } from '../../rules/threshold';

/** Who there is and who takes part, as a quorum looks at it. */
export interface Turnout {
  /** Seats of the council version. */
  readonly members: number;
  /** All who work there, where the rule takes its share of them; null where nobody stated the number. */
  readonly staff: { readonly count: number; readonly present: number } | null;
  /** Seats in the hall. */
  readonly present: number;
  /** Seats that vote in writing. */
  readonly written: number;
}

export interface QuorumStanding {
  readonly reached: number;
  /** Of so many. */
  readonly of: number;
  readonly needed: number;
}

/** How many count towards the quorum of a rule, and how many it asks for. */
export function quorumStanding(
  { of, quorum }: Pick<Threshold, 'of' | 'quorum'>,
  { members, staff, present, written }: Turnout,
): QuorumStanding {
  const everybody = of === 'all-staff' ? (staff ?? { count: 0, present: 0 }) : { count: members, present };
  return {
    reached: everybody.present + (quorum.countsWritten ? written : 0),
    of: everybody.count,
    needed: needed(quorum, everybody.count),
  };
}
