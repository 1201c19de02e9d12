import { holdsOfficeOn, type Actor } from '../kernel/actor';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal';
import { dayOf, type Instant, type LocalDate } from '../kernel/time';
import { isTeller } from './acts/box';
import { isBallotDone, isBallotLaid, isBallotOpen, isUnderWay } from './ballot';
import { mayCastIn } from './casting';
import { SESSION_ACTS, type SessionActType } from './commands';
import { checkEndNotPassed } from './in-time';
import { sessionToday } from './past';
import { isSecret } from './secret/state';
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
export const ENDED_FOR_A_BODY: readonly SessionPhase[] = [
  'convened',
  'frozen',
  'voting',
  'adjourned',
  'closed',
];

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

/** What may this person do to this session now? Nothing is offered that would come after the end of the voting. */
export function actsOnSession(
  kept: SessionState,
  actor: Actor,
  now: Instant,
  body?: BodyOfSession,
): ReadonlyArray<{ readonly act: SessionActType; readonly verdict: Verdict }> {
  const state = sessionToday(kept);
  const verdictOn = (act: SessionActType): Verdict =>
    firstRefusal(
      () => mayDoInSession(state, act, actor, dayOf(now), body),
      () => checkEndNotPassed(state, act, actor.office, now),
    );
  return SESSION_ACTS.map((act) => ({ act, verdict: verdictOn(act) }));
}

const inPhase =
  (...phases: readonly SessionPhase[]): Rule =>
  (state) =>
    phases.includes(state.phase) ? ALLOWED : refuse('session-wrong-state', { phase: state.phase });

/** Something is left that has not been put to the vote. */
const withLaidBallot: Rule = (state) =>
  state.ballots.some(isBallotLaid) ? ALLOWED : refuse('no-ballot-to-do');

/** Every rule of the session lets somebody vote who was sent by an absent member. */
const withSubstitutes: Rule = (state) =>
  Object.values(state.rules).every(({ substitutes }) => substitutes?.allowed)
    ? ALLOWED
    : refuse('substitutes-not-allowed');

const bySecretary: Rule = (state, actor) =>
  actor.organization === state.organization && actor.role === 'secretary'
    ? ALLOWED
    : refuse('secretary-only');

/** The chair presides in person: a substitute votes in the seat, and does not. */
const isChair = (state: SessionState, actor: Actor): boolean =>
  state.seats.some(({ office, post }) => office === actor.office && post === 'chair');

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

/** A seat votes once in each ballot, and only when it attends; in writing before it opens, too. */
const voter: Rule = (state, actor) => {
  const seat = seatOf(state, actor.office);
  if (!seat) return refuse('seat-not-yours');
  const as = attendanceOf(state, seat.id);
  const isBefore = state.phase === 'frozen' && as === 'written';
  if (state.phase === 'voting' || isBefore)
    if (state.ballots.some((ballot) => mayCastIn(state, seat.id, ballot))) return ALLOWED;
  if (hasCast(state, seat.id)) return refuse('paper-already-cast', { seat: seat.id });
  if (state.phase === 'closed' || state.phase === 'minuted' || state.phase === 'delivered')
    return refuse('paper-after-close');
  if (state.phase !== 'voting' && !isBefore) return refuse('session-wrong-state', { phase: state.phase });
  if (as === 'absent') return refuse('not-attending');
  return state.ballots.some(isBallotOpen) ? ALLOWED : refuse('no-ballot-to-do');
};

const counter: Rule = (state, actor) => {
  if (!state.tellers.some(({ office }) => office === actor.office)) return refuse('teller-only');
  const isCounting = state.ballots.some((one) => isBallotOpen(one) && ['hands', 'paper'].includes(one.form));
  return isCounting ? ALLOWED : refuse('no-ballot-to-do');
};

const withOpenBallot: Rule = (state) =>
  state.ballots.some(isBallotOpen) ? ALLOWED : refuse('no-ballot-to-do');

/** A secret ballot is open, or its box is not counted. */
const withSecretUnderWay: Rule = (state) =>
  state.ballots.some((ballot) => isSecret(ballot) && isUnderWay(ballot))
    ? ALLOWED
    : refuse('no-ballot-to-do');

/** Everything is counted, and yet the voting is not over: some lines are tied. */
const whileTied: Rule = (state) => (state.ballots.every(isBallotDone) ? ALLOWED : refuse('no-tie-to-break'));

const isDecider = ({ deciders }: SessionState, { role, organization }: Actor): boolean =>
  role === 'head' && deciders.includes(organization);

const tieBreaker: Rule = (state, actor, at) =>
  isDecider(state, actor) ? ALLOWED : byChairOrSecretary(state, actor, at);

/** The chair's own vote and the decider's choice are theirs; figures of a criterion are entered by chair or secretary. */
export function mayBreakTieBy(state: SessionState, by: string, actor: Actor): Verdict {
  if (by === 'chair-vote') return isChair(state, actor) ? ALLOWED : refuse('chair-only');
  if (by === 'decider') return isDecider(state, actor) ? ALLOWED : refuse('decider-only');
  return ALLOWED;
}

/** The chair opens; once opinions may be gathered in writing, the secretary does as well. */
const opener: Rule = (state, actor, at) =>
  state.inWriting && state.leaveGiven ? byChairOrSecretary(state, actor, at) : byChair(state, actor, at);

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
    : all(byChairOrSecretary, inPhase('convened', 'frozen', 'voting', 'adjourned'))(state, actor, at);

const PREPARING = ['frozen', 'voting'] as const;

const seated: Rule = (state, actor) => (seatOf(state, actor.office) ? ALLOWED : refuse('seat-not-yours'));

const byTeller: Rule = (state, actor) => (isTeller(state, actor) ? ALLOWED : refuse('tellers-only'));

const RULES: Readonly<Record<SessionActType, Rule>> = {
  'freeze-agenda': all(bySecretary, inPhase('convened')),
  'take-seats': all(bySecretary, inPhase('convened', 'frozen')),
  'choose-form': all(bySecretary, inPhase(...PREPARING), withLaidBallot),
  'mark-attendance': all(bySecretary, inPhase(...PREPARING)),
  recuse: all(seatedOrSecretary, inPhase(...PREPARING), withLaidBallot),
  'give-leave': all(byChair, inPhase('convened', 'frozen')),
  open: all(opener, inPhase(...PREPARING), withLaidBallot),
  'cast-paper': voter,
  'record-written': all(bySecretary, inPhase(...PREPARING, 'closed')),
  'name-tellers': all(byChairOrSecretary, inPhase('convened', ...PREPARING)),
  'enter-counts': all(inPhase('voting'), counter),
  'name-substitute': all(bySecretary, inPhase('convened', ...PREPARING), withSubstitutes),
  'replace-holder': all(bySecretary, inPhase('convened', ...PREPARING, 'adjourned')),
  'defer-line': all(byChair, inPhase(...PREPARING), withLaidBallot),
  nudge: all(bySecretary, inPhase('voting'), withOpenBallot),
  close: all(byChairOrSecretary, inPhase('voting'), withOpenBallot),
  'second-ballot': all(byChair, inPhase('voting'), whileTied),
  'break-tie': all(tieBreaker, inPhase('voting'), whileTied),
  'leave-tied': all(byChair, inPhase('voting'), whileTied),
  adjourn: all(byChairOrSecretary, inPhase(...PREPARING)),
  resume: all(byChairOrSecretary, inPhase('adjourned')),
  'give-teller-key': all(byTeller, inPhase('convened', ...PREPARING)),
  'take-token': all(seated, inPhase('voting')),
  'confirm-cast': all(seated, inPhase('voting')),
  'leave-shares': all(byTeller, inPhase('voting')),
  'report-box': all(byTeller, inPhase('voting')),
  complain: all(seated, inPhase('voting', 'closed', 'minuted')),
  'void-ballot': all(byChairOrSecretary, inPhase('voting'), withSecretUnderWay),
  'sign-minutes': all(inPhase('closed'), minutesSigner),
  cancel: canceller,
};
