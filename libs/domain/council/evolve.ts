import type { Actor } from '../kernel/actor';
import { dayOf, type Instant } from '../kernel/time';
import { agendaOf } from './agenda';
import { isBallotDone, isBallotLaid, isBallotOpen, type Ballot, type BallotId } from './ballot';
import type { Convocation, SessionEvent, SessionHappening } from './events';
import { NOTHING_YET, onlyBallot, paperToday, sessionToday } from './past';
import { writeAttendance, type Seat } from './seat';
import { agendaLine, ballotOf, paperOf, type Paper, type SessionState } from './state';
import { selfVotes } from './self-votes';
import { evolveSecret } from './secret/evolve';

/** The first event of every session. */
export const convene = (convocation: Convocation, by: Actor, now: Instant): readonly SessionEvent[] => [
  { seq: 1, at: now, on: dayOf(now), by, type: 'convened', convocation },
];

/** The state that a convocation begins. */
const convened = (convocation: Convocation): SessionState => ({
  ...NOTHING_YET,
  ...convocation,
  ...agendaOf(convocation),
  seq: 1,
  phase: 'convened',
  agendaHash: null,
  ballots: [],
  forms: {},
  attendance: convocation.inWriting
    ? Object.fromEntries(convocation.seats.map(({ id }) => [id, 'written' as const]))
    : {},
  recusals: selfVotes(agendaOf(convocation), convocation.seats),
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
  const before = sessionToday(state);
  return { ...timed(before, evolveBy(before, event), event.at), seq: event.seq };
}

/** With the moment kept by ballots that opened or closed. */
function timed(before: SessionState, after: SessionState, at: Instant): SessionState {
  if (before.ballots === after.ballots) return after;
  const wasOpen = (id: BallotId): boolean => ballotOf(before, id)?.phase === 'open';
  const ballots = after.ballots.map((ballot) => {
    if (isBallotOpen(ballot) === wasOpen(ballot.id)) return ballot;
    return isBallotOpen(ballot) ? { ...ballot, openedAt: at } : { ...ballot, closedAt: at };
  });
  return { ...after, ballots };
}

/** The state after what happened, its version apart. */
export function evolveBy(state: SessionState, happening: SessionHappening): SessionState {
  switch (happening.type) {
    case 'convened':
      return convened(happening.convocation);
    case 'agenda-frozen': {
      const { agendaHash, ballots = [onlyBallot(state.agenda)] } = happening;
      const { writtenUntil = null, staff = null, places = state.places } = happening;
      return { ...state, phase: 'frozen', agendaHash, ballots, writtenUntil, staff, places };
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
      return withPaper(state, paperToday(happening.paper));
    case 'written-late':
      return { ...state, late: [...state.late, happening.paper] };
    case 'ballot-closed': {
      const phase = ballotOf(state, happening.ballot)?.form === 'secret' ? 'closed' : 'counted';
      return changed(state, [happening.ballot], { phase, attendance: happening.attendance });
    }
    case 'tellers-named':
      return { ...state, tellers: happening.tellers };
    case 'counts-entered':
      return { ...state, entries: [...state.entries, happening.entry] };
    case 'tellers-disagree':
      return state;
    case 'substitute-named':
      return { ...state, substitutes: { ...state.substitutes, [happening.seat]: happening.holder } };
    case 'holder-replaced':
      return relaid(withHolder(state, happening), happening);
    case 'seats-taken':
      return relaid(withSeats(state, happening), happening);
    case 'leave-given':
      return { ...state, leaveGiven: true };
    case 'line-deferred':
      return relaid(
        { ...state, deferred: { ...state.deferred, [happening.line]: happening.reason } },
        happening,
      );
    case 'second-ballot-called': {
      const { round, lines, ballots } = happening;
      const tieLevels = [...state.tieLevels, { by: 'second-ballot', round, lines } as const];
      return { ...state, tieLevels, ballots: [...state.ballots, ...ballots] };
    }
    case 'tie-broken':
      return { ...state, tieLevels: [...state.tieLevels, happening.level] };
    case 'nudged':
      return { ...state, nudges: [...(state.nudges ?? []), happening.nudge] };
    case 'tie-left':
      return { ...state, tiesLeft: true };
    case 'adjourned':
      return { ...changed(state, happening.voided, { phase: 'void' }), phase: 'adjourned' };
    case 'resumed': {
      const kept = state.ballots.filter((ballot) => !isBallotLaid(ballot));
      const { heldOn, ballots } = happening;
      return { ...state, phase: 'frozen', heldOn, attendance: {}, ballots: [...kept, ...ballots] };
    }
    case 'closed': {
      const stillOpen = state.ballots.filter(isBallotOpen).map(({ id }) => id);
      const attendance = writeAttendance(state.seats, state.attendance);
      const counted = changed(state, stillOpen, { phase: 'counted', attendance });
      return { ...counted, phase: 'closed', results: happening.results };
    }
    case 'teller-key-given':
    case 'ballot-key-made':
    case 'token-issued':
    case 'cast-confirmed':
    case 'box-sealed':
    case 'shares-left':
    case 'box-reported':
    case 'box-counted':
    case 'tracker-complaint':
      return evolveSecret(state, happening);
    case 'ballot-voided': {
      const { ballot, reason, ballots } = happening;
      const voided = { reason, again: ballots.map(({ id }) => id) };
      const kept = changed(state, [ballot], { phase: 'void', voided });
      return { ...kept, ballots: [...kept.ballots, ...ballots] };
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
  {
    votingEndsAt,
    ballots,
    seats = state.seats,
  }: { votingEndsAt: Instant | null; ballots?: readonly BallotId[]; seats?: readonly Seat[] },
): SessionState {
  const ids = ballots ?? state.ballots.map(({ id }) => id);
  const open = changed({ ...state, seats }, ids, { phase: 'open' });
  const isTimed = ({ id, form }: Ballot): boolean =>
    ids.includes(id) && (form === 'open' || form === 'secret');
  const timed = open.ballots.map((ballot) => (isTimed(ballot) ? { ...ballot, votingEndsAt } : ballot));
  return { ...open, ballots: timed, phase: 'voting' };
}

function withPaper(state: SessionState, paper: Paper): SessionState {
  const before = paperOf(state, paper.ballot, paper.seat);
  const papers = state.papers.filter((one) => one !== before);
  const replaced = before ? [...state.replaced, before] : state.replaced;
  return { ...state, papers: [...papers, paper], replaced };
}

const withSeats = (
  state: SessionState,
  {
    councilVersion,
    tellersFrom,
    seats,
    attendance,
    recusals,
    tellers,
  }: Extract<SessionHappening, { type: 'seats-taken' }>,
): SessionState => ({
  ...state,
  ...{ councilVersion, tellersFrom, seats, attendance, recusals, tellers },
  substitutes: {},
});

function withHolder(
  state: SessionState,
  { seat, holder, reopened }: Extract<SessionHappening, { type: 'holder-replaced' }>,
): SessionState {
  const { [seat]: _gone, ...substitutes } = state.substitutes;
  return {
    ...state,
    substitutes,
    seats: state.seats.map((one) => (one.id === seat ? { ...one, ...holder } : one)),
    recusals: state.recusals.filter((one) => one.seat !== seat || !reopened.includes(one.dossier)),
  };
}
