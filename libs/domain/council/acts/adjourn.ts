import { ALLOWED, firstRefusal, refuse } from '../../kernel/refusal';
import { checkReason } from '../../kernel/text';
import { dayOf } from '../../kernel/time';
import { isBallotLaid, nextBallotNumber, type Ballot } from '../ballot';
import { layOutBallots } from '../layout';
import { agendaLine, hasPapers, ruleOf, type SessionState } from '../state';
import type { Handler } from './handler';

/** Whether what was counted stands although the quorum was lost afterwards: only where the rules of all its lines say so. */
const stands = (state: SessionState, { phase, lines }: Ballot): boolean =>
  phase === 'counted' &&
  lines.every((line) => ruleOf(state, agendaLine(state, line)).countedStand?.allowed === true);

const toVoid = (state: SessionState): readonly Ballot[] =>
  state.ballots.filter((ballot) =>
    isBallotLaid(ballot) ? hasPapers(state, ballot) : ballot.phase !== 'void' && !stands(state, ballot),
  );

export const adjourn: Handler<'adjourn'> = {
  check: (_state, { reason }) => checkReason(reason),
  happen: (state, { reason }) => [{ type: 'adjourned', reason, voided: toVoid(state).map(({ id }) => id) }],
};

/** The ballots that are held anew: those that were void or had not begun, with new names. */
function laidAnew(state: SessionState): readonly Ballot[] {
  const counted = new Set(
    state.ballots.filter(({ phase }) => phase === 'counted').flatMap(({ lines }) => lines),
  );
  const lines = state.agenda
    .map((_line, index) => index + 1)
    .filter((line) => !counted.has(line) && !(line in state.deferred));
  return layOutBallots(state, lines, { first: nextBallotNumber(state.ballots), round: 1 });
}

export const resume: Handler<'resume'> = {
  check: (state, { heldOn }, now) =>
    firstRefusal(
      () => (heldOn < state.heldOn ? refuse('session-before-its-day', { day: state.heldOn }) : ALLOWED),
      () => (heldOn > dayOf(now) ? refuse('session-before-its-day', { day: heldOn }) : ALLOWED),
    ),
  happen: (state, { heldOn }) => [{ type: 'resumed', heldOn, ballots: laidAnew(state) }],
};
