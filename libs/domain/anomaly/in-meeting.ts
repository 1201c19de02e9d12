import type { SessionEvent } from '../council/events';
import { attendanceOf, isRecused, type SessionState } from '../council/state';
import type { RoundEvent } from '../signing/events';
import type { RoundState } from '../signing/state';
import type { Anomaly } from './anomaly';

/** Of a session that closes: each dossier on which somebody could vote in the seat of another. */
export function anomaliesInSession(event: SessionEvent, state: SessionState): readonly Anomaly[] {
  if (event.type !== 'closed' || state.nominating) return [];
  const { at, on } = event;
  return Object.entries(state.substitutes)
    .filter(([seat]) => attendanceOf(state, seat) !== 'absent')
    .flatMap(([seat, { person, office }]) =>
      votedOn(state, seat).map(({ dossier, step }) => ({
        ...{ kind: 'by-substitute' as const, dossier, at, on },
        ...{ person, office, organization: state.organization, step },
      })),
    );
}

/** Lines that were put off, and those that are closed to the seat, are left out. */
const votedOn = (state: SessionState, seat: string): SessionState['agenda'] =>
  state.agenda.filter(
    ({ dossier }, index) => !(index + 1 in state.deferred) && !isRecused(state, seat, dossier),
  );

/** Of a signature in the place of another: each dossier that the document carries. */
export function anomaliesInRound(event: RoundEvent, state: RoundState): readonly Anomaly[] {
  if (event.type !== 'signature-applied') return [];
  const { at, on, signature } = event;
  const signatory = state.signatories.find(({ id }) => id === signature.signatory);
  if (!signatory?.acting) return [];
  const { person, office } = signatory;
  return state.dossiers.map(({ dossier, step }) => ({
    ...{ kind: 'by-substitute' as const, dossier, at, on },
    ...{ person, office, organization: state.organization, step },
  }));
}
