import { holdsOfficeOn, type Actor } from '../kernel/actor';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal';
import type { LocalDate } from '../kernel/time';
import { isBallotLaid } from './ballot';
import { SESSION_ACTS, type SessionActType } from './commands';
import { sessionToday } from './past';
import {
  attendanceOf,
  hasCast,
  seatOf,
  type BodyOfSession,
  type SessionPhase,
  type SessionState,
} from './state';

/** What a rule looks at beside the session and the person. */
interface At {
  readonly today: LocalDate;
  readonly body: BodyOfSession;
}

type Rule = (state: SessionState, actor: Actor, at: At) => Verdict;

/** A body of which nothing else is known. */
const STANDING: BodyOfSession = { goneSince: null, isOverseen: false };

/** Phases in which a session may be ended for a body that is gone: after its close, too, while its minutes are not signed. */
export const ENDED_FOR_A_BODY: readonly SessionPhase[] = ['convened', 'frozen', 'voting', 'closed'];

/**
 * What may this person do to this session now, and if not, why not? Offices are looked at on the day of the act, and on
 * the day of the meeting when it is entered afterwards from paper; whoever acts for a body that is gone acts today.
 */
export const mayDoInSession = (
  state: SessionState,
  act: SessionActType,
  actor: Actor,
  today: LocalDate,
  body = STANDING,
): Verdict =>
  firstRefusal(
    () => holdsOfficeOn(actor, state.retrospective && body.goneSince === null ? state.heldOn : today),
    () => RULES[act](state, actor, { today, body }),
  );

export const actsOnSession = (
  state: SessionState,
  actor: Actor,
  today: LocalDate,
  body?: BodyOfSession,
): ReadonlyArray<{ readonly act: SessionActType; readonly verdict: Verdict }> =>
  SESSION_ACTS.map((act) => ({ act, verdict: mayDoInSession(sessionToday(state), act, actor, today, body) }));

const inPhase =
  (...phases: readonly SessionPhase[]): Rule =>
  (state) =>
    phases.includes(state.phase) ? ALLOWED : refuse('session-wrong-state', { phase: state.phase });

/** Something is left that has not been put to the vote. */
const withLaidBallot: Rule = (state) =>
  state.ballots.some(isBallotLaid) ? ALLOWED : refuse('no-ballot-to-do');

const bySecretary: Rule = (state, actor) =>
  actor.organization === state.organization && actor.role === 'secretary'
    ? ALLOWED
    : refuse('secretary-only');

const isChair = (state: SessionState, actor: Actor): boolean => seatOf(state, actor.office)?.post === 'chair';

const byChair: Rule = (state, actor) => (isChair(state, actor) ? ALLOWED : refuse('chair-only'));

const byChairOrSecretary: Rule = (state, actor, at) =>
  isChair(state, actor) ? ALLOWED : bySecretary(state, actor, at);

/** An administrator who looks after the body, or after who took over from it: nobody of it is left to do it. */
const forGoneBody: Rule = (state, actor, { today, body: { goneSince, isOverseen } }) => {
  if (goneSince === null || goneSince > today) return refuse('session-body-stands');
  return isOverseen ? ALLOWED : refuse('session-outside-jurisdiction');
};

const all =
  (...rules: readonly Rule[]): Rule =>
  (state, actor, at) =>
    firstRefusal(...rules.map((rule) => () => rule(state, actor, at)));

/** A seat votes once in each ballot, and only when it attends. */
const voter: Rule = (state, actor) => {
  const seat = seatOf(state, actor.office);
  if (!seat) return refuse('seat-not-yours');
  if (hasCast(state, seat.id)) return refuse('paper-already-cast', { seat: seat.id });
  if (state.phase === 'closed' || state.phase === 'minuted' || state.phase === 'delivered')
    return refuse('paper-after-close');
  if (state.phase !== 'voting') return refuse('session-wrong-state', { phase: state.phase });
  return attendanceOf(state, seat.id) === 'absent' ? refuse('not-attending') : ALLOWED;
};

/** The secretary signs first, then the chair. */
const minutesSigner: Rule = (state, actor, at) => {
  if (!state.signatures.secretary) return bySecretary(state, actor, at);
  return isChair(state, actor) ? ALLOWED : refuse('minutes-order');
};

const seatedOrSecretary: Rule = (state, actor, at) =>
  seatOf(state, actor.office) ? ALLOWED : bySecretary(state, actor, at);

const canceller: Rule = (state, actor, at) =>
  actor.role === 'administrator'
    ? all(forGoneBody, inPhase(...ENDED_FOR_A_BODY))(state, actor, at)
    : all(byChairOrSecretary, inPhase('convened', 'frozen', 'voting'))(state, actor, at);

const RULES: Readonly<Record<SessionActType, Rule>> = {
  'freeze-agenda': all(bySecretary, inPhase('convened')),
  'choose-form': all(bySecretary, inPhase('frozen', 'voting'), withLaidBallot),
  'mark-attendance': all(bySecretary, inPhase('frozen', 'voting')),
  recuse: all(seatedOrSecretary, inPhase('frozen', 'voting'), withLaidBallot),
  open: all(byChair, inPhase('frozen', 'voting'), withLaidBallot),
  'cast-paper': voter,
  close: all(byChairOrSecretary, inPhase('voting')),
  'sign-minutes': all(inPhase('closed'), minutesSigner),
  cancel: canceller,
};
