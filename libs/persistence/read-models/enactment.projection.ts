import { enactmentDecider } from '@vinhdanh/domain';
import { timeOf, type Projection } from './projection';

export const enactmentProjection: Projection<'enactment'> = {
  evolve: enactmentDecider.evolve,
  row: (state, events) => ({
    id: state.id,
    seq: state.seq,
    phase: state.phase,
    kind: state.content.kind,
    orderNumber: state.order.number,
    effectiveOn: state.effectiveOn,
    within: state.within,
    changedAt: timeOf(events.at(-1)),
    state,
  }),
  parties: () => [],
  files: () => [],
  outcomes: (event) => (event.type === 'carried-out' ? event.outcomes : []),
};
