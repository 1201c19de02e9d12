import { holdsOfficeOn, type Actor } from '../kernel/actor';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal';
import type { LocalDate } from '../kernel/time';
import { SESSION_ACTS, type SessionActType } from './commands';
import { attendanceOf, hasCast, seatOf, type SessionPhase, type SessionState } from './state';

type Rule = (state: SessionState, actor: Actor) => Verdict;

/**
 * What may this person do to this session now, and if not, why not? Offices are looked at on the day of the act, and on
 * the day of the meeting when it is entered afterwards from paper.
 */
export const mayDoInSession = (
  state: SessionState,
  act: SessionActType,
  actor: Actor,
  today: LocalDate,
): Verdict =>
  firstRefusal(
    () => holdsOfficeOn(actor, state.retrospective ? state.heldOn : today),
    () => RULES[act](state, actor),
  );

export const actsOnSession = (
  state: SessionState,
  actor: Actor,
  today: LocalDate,
): ReadonlyArray<{ readonly act: SessionActType; readonly verdict: Verdict }> =>
  SESSION_ACTS.map((act) => ({ act, verdict: mayDoInSession(state, act, actor, today) }));

const inPhase =
  (...phases: readonly SessionPhase[]): Rule =>
  (state) =>
    phases.includes(state.phase) ? ALLOWED : refuse('session-wrong-state', { phase: state.phase });

const bySecretary: Rule = (state, actor) =>
  actor.organization === state.organization && actor.role === 'secretary'
    ? ALLOWED
    : refuse('secretary-only');

const isChair = (state: SessionState, actor: Actor): boolean => seatOf(state, actor.office)?.post === 'chair';

const byChair: Rule = (state, actor) => (isChair(state, actor) ? ALLOWED : refuse('chair-only'));

const byChairOrSecretary: Rule = (state, actor) =>
  isChair(state, actor) ? ALLOWED : bySecretary(state, actor);

const all =
  (...rules: readonly Rule[]): Rule =>
  (state, actor) =>
    firstRefusal(...rules.map((rule) => () => rule(state, actor)));

/** A seat votes once, and only when it attends. */
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
const minutesSigner: Rule = (state, actor) => {
  if (!state.signatures.secretary) return bySecretary(state, actor);
  return isChair(state, actor) ? ALLOWED : refuse('minutes-order');
};

const seatedOrSecretary: Rule = (state, actor) =>
  seatOf(state, actor.office) ? ALLOWED : bySecretary(state, actor);

const RULES: Readonly<Record<SessionActType, Rule>> = {
  'freeze-agenda': all(bySecretary, inPhase('convened')),
  'mark-attendance': all(bySecretary, inPhase('frozen')),
  recuse: all(seatedOrSecretary, inPhase('frozen')),
  open: all(byChair, inPhase('frozen')),
  'cast-paper': voter,
  close: all(byChairOrSecretary, inPhase('voting')),
  'sign-minutes': all(inPhase('closed'), minutesSigner),
  cancel: all(byChairOrSecretary, inPhase('convened', 'frozen', 'voting')),
};
