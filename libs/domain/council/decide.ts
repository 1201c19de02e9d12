import { checkSeq, numbered, type EventHead } from '../kernel/act';
import { SYSTEM, type By } from '../kernel/actor';
import { accept, ALLOWED, firstRefusal, refuse, type Decision } from '../kernel/refusal';
import { dayOf, type Instant } from '../kernel/time';
import { HANDLERS } from './acts';
import type { Handler } from './acts/handler';
import { closing } from './acts/vote';
import { isBallotDone, isBallotOpen, isBallotOver } from './ballot';
import type { SessionAct, SessionActType, SessionCommand } from './commands';
import type { SessionEvent, SessionHappening } from './events';
import { evolveBy } from './evolve';
import { checkInTime } from './in-time';
import { sessionToday } from './past';
import { ENDED_FOR_A_BODY, mayDoInSession } from './permission';
import { boxesToSeal } from './secret/state';
import { votingEndsAt, type SessionState } from './state';
import { resultsOf } from './tally/results';
import { tiesOf } from './tally/ties';

/** Decides what a command makes happen in a session, or why it is refused. */
export function decideSession(
  kept: SessionState,
  command: SessionCommand,
  now: Instant,
): Decision<SessionEvent> {
  const decision = decideLetIn(kept, command, now);
  const verdict = decision.accepted ? checkInTime(sessionToday(kept), command, now) : ALLOWED;
  return verdict.allowed ? decision : refuse(verdict.refusal.code, verdict.refusal.params);
}

/** The same, whatever the time of a vote: see the decider. */
export function decideLetIn(
  kept: SessionState,
  command: SessionCommand,
  now: Instant,
): Decision<SessionEvent> {
  const state = sessionToday(kept);
  if ('actor' in command) return decideAct(state, command, now);
  if (command.type === 'outcomes-delivered') {
    if (state.phase !== 'minuted') return refuse('session-wrong-state', { phase: state.phase });
    return happen(state, [{ type: 'outcomes-delivered', passedOver: command.passedOver }], SYSTEM, now);
  }
  if (command.type === 'call-off') {
    if (!ENDED_FOR_A_BODY.includes(state.phase)) return refuse('session-wrong-state', { phase: state.phase });
    const { order } = command;
    return happen(
      state,
      [{ type: 'cancelled', reason: `${order.number}, ${order.day}`, order }],
      SYSTEM,
      now,
    );
  }
  if (command.type === 'box-sealed') return sealBox(state, command, now);
  const due = state.ballots.filter((ballot) => isBallotOpen(ballot) && isBallotOver(ballot, now));
  return happen(state, closing(state, due), SYSTEM, now);
}

/** A ballot closes by itself when its time is up. */
export const dueSession = (kept: SessionState): Instant | null => {
  const state = sessionToday(kept);
  return state.phase === 'voting' ? votingEndsAt(state) : null;
};

/** The record takes a box once; a repeated report changes nothing. */
function sealBox(
  state: SessionState,
  { ballot, envelopes }: Extract<SessionCommand, { type: 'box-sealed' }>,
  now: Instant,
): Decision<SessionEvent> {
  const isWaiting = boxesToSeal(state).includes(ballot);
  return happen(state, isWaiting ? [{ type: 'box-sealed', ballot, envelopes }] : [], SYSTEM, now);
}

function decideAct(state: SessionState, act: SessionAct, now: Instant): Decision<SessionEvent> {
  const handler = HANDLERS[act.type] as Handler<SessionActType>;
  const verdict = firstRefusal(
    () => checkSeq(state, act),
    () =>
      mayDoInSession(state, act.type, act.actor, dayOf(now), act.type === 'cancel' ? act.body : undefined),
    () => handler.check(state, act, now),
  );
  if (!verdict.allowed) return refuse(verdict.refusal.code, verdict.refusal.params);
  return happen(state, handler.happen(state, act, now), act.actor, now);
}

const happen = (
  state: SessionState,
  happenings: readonly SessionHappening[],
  by: By,
  at: Instant,
): Decision<SessionEvent> =>
  accept(
    ...numbered<SessionHappening>(state, [...happenings, ...ending(state, happenings)], head(state, by, at)),
  );

/** Voting is over when nothing is left to open, to close or to count. */
function ending(before: SessionState, happenings: readonly SessionHappening[]): readonly SessionHappening[] {
  const state = happenings.reduce(evolveBy, before);
  const isCounted = state.phase === 'voting' && happenings.length > 0 && state.ballots.every(isBallotDone);
  if (!isCounted) return [];
  if (!state.tiesLeft && tiesOf(state).some(({ next }) => next !== null)) return [];
  const papersMissing = happenings.flatMap((one) => (one.type === 'ballot-closed' ? one.papersMissing : []));
  return [{ type: 'closed', papersMissing: [...new Set(papersMissing)], results: resultsOf(state) }];
}

const head = (state: SessionState, by: By, at: Instant): Omit<EventHead, 'seq'> => ({
  at,
  on: state.retrospective ? state.heldOn : dayOf(at),
  by,
});
