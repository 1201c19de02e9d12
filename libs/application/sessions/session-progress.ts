import {
  attendanceOf,
  inSession,
  quorumStanding,
  type Attendance,
  type Ballot,
  type QuorumStanding,
  type SessionPhase,
  type SessionState,
} from '@vinhdanh/domain';
import { papersIn, type PapersIn } from './papers-in';

/** How far a session has come: numbers alone, nothing of what stands on a paper nor whose it is. */
export interface SessionProgress {
  readonly seq: number;
  readonly phase: SessionPhase;
  /** For each rule of the agenda: how many count towards its quorum, and how many it asks for. */
  readonly quorum: ReadonlyArray<Pick<QuorumStanding, 'reached' | 'needed'> & { readonly rule: string }>;
  readonly ballots: ReadonlyArray<Pick<Ballot, 'id' | 'phase'> & PapersIn>;
}

/** @param state without agenda, results and what stands on the papers, of which nothing is asked */
export function sessionProgress(state: SessionState): SessionProgress {
  const { seq, phase, seats, staff } = state;
  const marked = (as: Attendance): number => seats.filter(({ id }) => attendanceOf(state, id) === as).length;
  const turnout = { members: seats.length, staff, present: marked('present'), written: marked('written') };
  return {
    seq,
    phase,
    quorum: Object.entries(state.rules).map(([rule, threshold]) => {
      const { reached, needed } = quorumStanding(inSession(state, threshold), turnout);
      return { rule, reached, needed };
    }),
    ballots: state.ballots.map((ballot) => ({
      id: ballot.id,
      phase: ballot.phase,
      ...papersIn(state, ballot),
    })),
  };
}
