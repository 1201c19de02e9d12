import { anomaliesInRound, nextSignatory, roundDecider } from '@vinhdanh/domain';
import { timeOf, type Projection } from './projection';

export const roundProjection: Projection<'round'> = {
  evolve: roundDecider.evolve,
  row: (state, events) => ({
    id: state.id,
    seq: state.seq,
    phase: state.phase,
    kind: state.kind,
    organizationId: state.organization,
    nextOfficeId: nextSignatory(state)?.office ?? null,
    signatoryOffices: state.signatories.map((signatory) => signatory.office),
    changedAt: timeOf(events.at(-1)),
    state,
  }),
  parties: () => [],
  anomalies: (_before, event, state) => anomaliesInRound(event, state),
  files(event) {
    if (event.type === 'document-drafted') return [event.file];
    return event.type === 'signature-applied' ? [event.signature.file] : [];
  },
};
