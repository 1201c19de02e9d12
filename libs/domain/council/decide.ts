import { checkSeq, numbered, type EventHead } from '../kernel/act';
import { SYSTEM, type By } from '../kernel/actor';
import { accept, ALLOWED, firstRefusal, refuse, type Decision, type Verdict } from '../kernel/refusal';
import { checkReason } from '../kernel/text';
import { dayOf, type Instant } from '../kernel/time';
import type { SessionAct, SessionCommand } from './commands';
import type { SessionEvent, SessionHappening } from './events';
import { checkLines } from './paper';
import { ENDED_FOR_A_BODY, mayDoInSession } from './permission';
import { attendanceOf, attending, hasCast, isRecused, seatOf, type SeatId, type SessionState } from './state';
import { tallyLine, type LineResult } from './tally';

/** Decides what a command makes happen in a session, or why it is refused. */
export function decideSession(
  state: SessionState,
  command: SessionCommand,
  now: Instant,
): Decision<SessionEvent> {
  if ('actor' in command) {
    const verdict = firstRefusal(
      () => checkSeq(state, command),
      () =>
        mayDoInSession(
          state,
          command.type,
          command.actor,
          dayOf(now),
          command.type === 'cancel' ? command.body : undefined,
        ),
      () => checkAct(state, command, now),
    );
    if (!verdict.allowed) return refuse(verdict.refusal.code, verdict.refusal.params);
    return accept(...numbered(state, happeningsOfAct(state, command), head(state, command.actor, now)));
  }
  if (command.type === 'outcomes-delivered') {
    if (state.phase !== 'minuted') return refuse('session-wrong-state', { phase: state.phase });
    return accept(
      ...numbered<SessionHappening>(
        state,
        [{ type: 'outcomes-delivered', passedOver: command.passedOver }],
        head(state, SYSTEM, now),
      ),
    );
  }
  if (command.type === 'call-off') {
    if (!ENDED_FOR_A_BODY.includes(state.phase)) return refuse('session-wrong-state', { phase: state.phase });
    const { order } = command;
    const reason = `${order.number}, ${order.day}`;
    return accept(
      ...numbered<SessionHappening>(state, [{ type: 'cancelled', reason, order }], head(state, SYSTEM, now)),
    );
  }
  const due = dueSession(state);
  return accept(
    ...(due !== null && now >= due ? numbered(state, [close(state)], head(state, SYSTEM, now)) : []),
  );
}

/** Voting closes by itself when its time is up. */
export const dueSession = (state: SessionState): Instant | null =>
  state.phase === 'voting' ? state.votingEndsAt : null;

const head = (state: SessionState, by: By, at: Instant): Omit<EventHead, 'seq'> => ({
  at,
  on: state.retrospective ? state.heldOn : dayOf(at),
  by,
});

function checkAct(state: SessionState, act: SessionAct, now: Instant): Verdict {
  switch (act.type) {
    case 'freeze-agenda':
      return state.agenda.length === 0 ? refuse('agenda-empty') : ALLOWED;
    case 'mark-attendance': {
      const unknown = act.marks.find((mark) => !state.seats.some((seat) => seat.id === mark.seat));
      return unknown ? refuse('seat-unknown', { seat: unknown.seat }) : ALLOWED;
    }
    case 'recuse':
      return checkRecusal(state, act);
    case 'open':
      return firstRefusal(
        () => (dayOf(now) < state.heldOn ? refuse('session-before-its-day', { day: state.heldOn }) : ALLOWED),
        () => (act.votingEndsAt !== null && act.votingEndsAt <= now ? refuse('voting-end-in-past') : ALLOWED),
        () => checkQuorum(state),
      );
    case 'cast-paper':
      return checkPaper(state, act);
    case 'close': {
      const missing = papersMissing(state);
      return missing.length > 0 && !act.withPapersMissing
        ? refuse('papers-missing', { missing: missing.length })
        : ALLOWED;
    }
    case 'sign-minutes':
      return ALLOWED;
    case 'cancel':
      return checkReason(act.reason);
  }
}

function checkRecusal(state: SessionState, act: Extract<SessionAct, { type: 'recuse' }>): Verdict {
  const own = seatOf(state, act.actor.office);
  if (!state.seats.some((seat) => seat.id === act.seat)) return refuse('seat-unknown', { seat: act.seat });
  const isSecretary = act.actor.role === 'secretary' && act.actor.organization === state.organization;
  if (!isSecretary && own?.id !== act.seat) return refuse('seat-not-yours');
  if (!state.agenda.some((line) => line.dossier === act.dossier)) return refuse('not-on-agenda');
  if (isRecused(state, act.seat, act.dossier)) return refuse('already-recused');
  return checkReason(act.reason);
}

function checkPaper(state: SessionState, act: Extract<SessionAct, { type: 'cast-paper' }>): Verdict {
  const seat = seatOf(state, act.actor.office);
  if (!seat) return refuse('seat-not-yours');
  if (act.agendaHash !== state.agendaHash) return refuse('agenda-hash-mismatch');
  return checkLines(state, seat.id, act.lines);
}

/** At least one line must be able to count, or there is nothing to open. */
function checkQuorum(state: SessionState): Verdict {
  const results = state.agenda.map((line) => lineOf(state, line.dossier));
  const reachable = results.find((result) => result.quorumReached >= result.quorumNeeded);
  if (reachable) return ALLOWED;
  return refuse('quorum-lacking', {
    reached: results[0]?.quorumReached ?? 0,
    needed: results[0]?.quorumNeeded ?? 0,
  });
}

const papersMissing = (state: SessionState): readonly string[] =>
  attending(state)
    .filter((seat) => !hasCast(state, seat.id))
    .map((seat) => seat.id);

function happeningsOfAct(state: SessionState, act: SessionAct): readonly SessionHappening[] {
  switch (act.type) {
    case 'freeze-agenda':
      return [{ type: 'agenda-frozen', agendaHash: act.agendaHash }];
    case 'mark-attendance':
      return [{ type: 'attendance-marked', marks: act.marks }];
    case 'recuse':
      return [{ type: 'recused', recusal: { seat: act.seat, dossier: act.dossier, reason: act.reason } }];
    case 'open':
      return [{ type: 'opened', votingEndsAt: act.votingEndsAt }];
    case 'cast-paper': {
      const seat = seatOf(state, act.actor.office)?.id ?? '';
      return [
        {
          type: 'paper-cast',
          paper: { seat, lines: act.lines, written: attendanceOf(state, seat) === 'written' },
        },
      ];
    }
    case 'close':
      return [close(state)];
    case 'sign-minutes':
      return [{ type: 'minutes-signed', as: state.signatures.secretary ? 'chair' : 'secretary' }];
    case 'cancel':
      return [{ type: 'cancelled', reason: act.reason }];
  }
}

const close = (state: SessionState): SessionHappening => ({
  type: 'closed',
  papersMissing: papersMissing(state),
  results: state.agenda.map((line) => lineOf(state, line.dossier)),
});

/** Who was to vote in writing takes part by doing so: once voting has begun, only a paper counts. */
const takesPartInWriting = (state: SessionState, seat: SeatId): boolean =>
  attendanceOf(state, seat) === 'written' && (state.phase === 'frozen' || hasCast(state, seat));

/** The count of a line as the papers stand. */
export function lineOf(state: SessionState, dossier: string): LineResult {
  const index = state.agenda.findIndex((line) => line.dossier === dossier);
  const line = state.agenda[index];
  if (!line) throw new Error(`dossier ${dossier} is not on the agenda of session ${state.id}`);
  return tallyLine(dossier, line.threshold, {
    members: state.seats.length,
    present: state.seats.filter((seat) => attendanceOf(state, seat.id) === 'present').length,
    written: state.seats.filter((seat) => takesPartInWriting(state, seat.id)).length,
    recused: state.recusals.filter((recusal) => recusal.dossier === dossier).length,
    choices: state.papers.map((paper) => paper.lines[index] ?? 'blank'),
  });
}
