import { needed, type Ballot, type SessionPhase, type SessionState } from '@vinhdanh/domain';

/** How far a session has come: numbers alone, nothing of what stands on a paper nor whose it is. */
export interface SessionProgress {
  readonly seq: number;
  readonly phase: SessionPhase;
  /** For each rule of the agenda: how many count towards its quorum, and how many it asks for. */
  readonly quorum: ReadonlyArray<{
    readonly rule: string;
    readonly reached: number;
    readonly needed: number;
  }>;
  readonly ballots: ReadonlyArray<
    Pick<Ballot, 'id' | 'phase'> & { readonly papersCast: number; readonly papersAwaited: number }
  >;
}

/** @param state without agenda, results and what stands on the papers, of which nothing is asked */
export function sessionProgress(state: SessionState): SessionProgress {
  const { seq, phase, seats, attendance, papers } = state;
  const present = seats.filter(({ id }) => attendance[id] === 'present');
  const written = seats.filter(({ id }) => attendance[id] === 'written');
  return {
    seq,
    phase,
    quorum: Object.entries(state.rules).map(([rule, { quorum, of }]) => {
      const staff = of === 'all-staff' ? (state.staff ?? { count: 0, present: 0 }) : null;
      return {
        rule,
        reached: (staff?.present ?? present.length) + (quorum.countsWritten ? written.length : 0),
        needed: needed(quorum, staff?.count ?? seats.length),
      };
    }),
    ballots: state.ballots.map((ballot) => ({
      id: ballot.id,
      phase: ballot.phase,
      papersCast: papers.filter((paper) => paper.ballot === ballot.id).length,
      papersAwaited: [...present, ...written].filter(({ id }) => !ballot.excluded.includes(id)).length,
    })),
  };
}
