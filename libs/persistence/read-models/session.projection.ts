import { sessionDecider } from '@vinhdanh/domain';
import { timeOf, type Projection } from './projection';

export const sessionProjection: Projection<'session'> = {
  evolve: sessionDecider.evolve,
  row: (state, events) => ({
    id: state.id,
    seq: state.seq,
    phase: state.phase,
    councilId: state.council,
    organizationId: state.organization,
    heldOn: state.heldOn,
    seatOffices: [...new Set([...state.seats, ...state.tellers].map(({ office }) => office))],
    changedAt: timeOf(events.at(-1)),
    state,
  }),
  parties: () => [],
  files: () => [],
};
