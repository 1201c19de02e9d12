import type { Actor } from '../kernel/actor';
import { dayOf, type Instant } from '../kernel/time';
import { agendaOf } from './agenda';
import { isBallotDone, isBallotLaid, isBallotOpen, type Ballot, type BallotId } from './ballot';
import type { Convocation, SessionEvent, SessionHappening } from './events';
import { onlyBallot, paperToday, sessionToday } from './past';
import { writeAttendance } from './seat';
import { agendaLine, ballotOf, type SessionState } from './state';

/** The first event of every session. */
export const convene = (convocation: Convocation, by: Actor, now: Instant): readonly SessionEvent[] => [
  { seq: 1, at: now, on: dayOf(now), by, type: 'convened', convocation },
];

/** The state that a convocation begins. */
const convened = (convocation: Convocation): SessionState => ({
  ...convocation,
  ...agendaOf(convocation),
  seq: 1,
  phase: 'convened',
  agendaHash: null,
  ballots: [],
  forms: {},
  attendance: {},
  recusals: [],
  papers: [],
  results: [],
  signatures: { secretary: false, chair: false },
  cancelled: null,
  passedOver: [],
});

/** The state after the event. */
export function evolveSession(state: SessionState | null, event: SessionEvent): SessionState {
  if (event.type === 'convened') return convened(event.convocation);
  if (state === null) throw new Error(`session event ${event.type} before convocation`);
  return { ...evolveBy(sessionToday(state), event), seq: event.seq };
}

/** The state after what happened, its version apart. */
export function evolveBy(state: SessionState, happening: SessionHappening): SessionState {
  switch (happening.type) {
    case 'convened':
      return convened(happening.convocation);
    case 'agenda-frozen': {
      const { agendaHash, ballots = [onlyBallot(state.agenda)] } = happening;
      return { ...state, phase: 'frozen', agendaHash, ballots };
    }
    case 'form-chosen': {
      const lines = ballotOf(state, happening.ballot)?.lines ?? [];
      const chosen = lines.map((line) => [agendaLine(state, line).rule, happening.form] as const);
      return relaid({ ...state, forms: { ...state.forms, ...Object.fromEntries(chosen) } }, happening);
    }
    case 'attendance-marked': {
      const marks = happening.marks.map((mark) => [mark.seat, mark.attendance] as const);
      return { ...state, attendance: { ...state.attendance, ...Object.fromEntries(marks) } };
    }
    case 'recused':
      return relaid({ ...state, recusals: [...state.recusals, happening.recusal] }, happening);
    case 'opened':
      return opened(state, happening);
    case 'paper-cast':
      return { ...state, papers: [...state.papers, paperToday(happening.paper)] };
    case 'ballot-closed':
      return changed(state, [happening.ballot], {
        phase: 'counted',
        attendance: happening.attendance,
      });
    case 'closed': {
      const stillOpen = state.ballots.filter(isBallotOpen).map(({ id }) => id);
      const attendance = writeAttendance(state.seats, state.attendance);
      const counted = changed(state, stillOpen, { phase: 'counted', attendance });
      return { ...counted, phase: 'closed', results: happening.results };
    }
    case 'minutes-signed':
      return happening.as === 'secretary'
        ? { ...state, signatures: { ...state.signatures, secretary: true } }
        : { ...state, phase: 'minuted', signatures: { ...state.signatures, chair: true } };
    case 'outcomes-delivered':
      return { ...state, phase: 'delivered', passedOver: happening.passedOver ?? [] };
    case 'cancelled': {
      const { reason, order } = happening;
      const begun = state.ballots.filter((ballot) => !isBallotLaid(ballot) && !isBallotDone(ballot));
      const ids = begun.map(({ id }) => id);
      const ended = {
        phase: 'cancelled',
        cancelled: reason,
        ...(order ? { calledOffBy: order } : {}),
      } as const;
      return { ...changed(state, ids, { phase: 'void' }), ...ended };
    }
  }
}

const changed = (state: SessionState, ids: readonly BallotId[], change: Partial<Ballot>): SessionState => ({
  ...state,
  ballots: state.ballots.map((ballot) => (ids.includes(ballot.id) ? { ...ballot, ...change } : ballot)),
});

/** What was laid and has not begun gives way to what the happening lays. */
const relaid = (state: SessionState, { ballots }: { ballots?: readonly Ballot[] }): SessionState =>
  ballots === undefined
    ? state
    : { ...state, ballots: [...state.ballots.filter((ballot) => !isBallotLaid(ballot)), ...ballots] };

function opened(
  state: SessionState,
  { votingEndsAt, ballots }: { votingEndsAt: Instant | null; ballots?: readonly BallotId[] },
): SessionState {
  const ids = ballots ?? state.ballots.map(({ id }) => id);
  return { ...changed(state, ids, { phase: 'open', votingEndsAt }), phase: 'voting' };
}
