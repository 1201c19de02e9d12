import { attending, type Ballot, type SessionState } from '@vinhdanh/domain';

/** Papers with names in a ballot, and the seats whose paper it waits for or has: those that take part and are not excluded. */
export interface PapersIn {
  readonly papersCast: number;
  readonly papersAwaited: number;
}

export const papersIn = (state: SessionState, { id, excluded }: Ballot): PapersIn => ({
  papersCast: state.papers.filter(({ ballot }) => ballot === id).length,
  papersAwaited: attending(state).filter((seat) => !excluded.includes(seat.id)).length,
});
