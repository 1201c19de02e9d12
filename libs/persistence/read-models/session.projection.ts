import { anomaliesInSession, sessionDecider, type SessionState } from '@vinhdanh/domain';
import { timeOf, type Projection } from './projection';

/** Offices that sit in the session, vote in a seat in the place of who holds it, or count. */
const officesOf = ({ seats, substitutes, tellers }: SessionState): readonly string[] => [
  ...new Set([...seats, ...Object.values(substitutes), ...tellers].map(({ office }) => office)),
];

export const sessionProjection: Projection<'session'> = {
  evolve: sessionDecider.evolve,
  row: (state, events) => ({
    id: state.id,
    seq: state.seq,
    phase: state.phase,
    councilId: state.council,
    organizationId: state.organization,
    heldOn: state.heldOn,
    seatOffices: officesOf(state),
    changedAt: timeOf(events.at(-1)),
    state,
  }),
  parties: () => [],
  files: () => [],
  anomalies: (_before, event, state) => anomaliesInSession(event, state),
};
