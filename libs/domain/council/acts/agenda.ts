import { ALLOWED, firstRefusal, refuse } from '../../kernel/refusal';
import { checkNote, checkReason } from '../../kernel/text';
import { BALLOT_FORMS, isBallotLaid, nextBallotNumber, type Ballot } from '../ballot';
import { allLines, layOutBallots, mayTakeForm, type Layout } from '../layout';
import { agendaLine, ballotOf, isRecused, ruleOf, seatOf, type SessionState } from '../state';
import type { Handler } from './handler';

export const freezeAgenda: Handler<'freeze-agenda'> = {
  check: (state) => (state.agenda.length === 0 ? refuse('agenda-empty') : ALLOWED),
  happen: (state, { agendaHash, layOut }) => [
    {
      type: 'agenda-frozen',
      agendaHash,
      ...(layOut ? { ballots: layOutBallots(state, allLines(state), { first: 1, round: 1 }) } : {}),
    },
  ],
};

/** The ballots that have not begun, laid anew under what has changed; the same ones where that makes no difference. */
function layAnew(state: SessionState, change: Partial<Layout>): { ballots?: readonly Ballot[] } {
  const laid = state.ballots.filter(isBallotLaid);
  const first = nextBallotNumber(state.ballots.filter((ballot) => !isBallotLaid(ballot)));
  const round = laid[0]?.round ?? 1;
  const lines = laid.flatMap((ballot) => ballot.lines).sort((one, other) => one - other);
  const ballots = layOutBallots({ ...state, ...change }, lines, { first, round });
  return JSON.stringify(ballots) === JSON.stringify(laid) ? {} : { ballots };
}

export const chooseForm: Handler<'choose-form'> = {
  check(state, { ballot: id, form, reason }) {
    const ballot = ballotOf(state, id);
    if (!ballot) return refuse('ballot-unknown', { ballot: id });
    if (!isBallotLaid(ballot)) return refuse('ballot-wrong-state', { ballot: id, phase: ballot.phase });
    if (!BALLOT_FORMS.includes(form)) return refuse('ballot-form-unknown');
    const rules = new Set(ballot.lines.map((line) => ruleOf(state, agendaLine(state, line))));
    return firstRefusal(
      () => checkNote(reason),
      ...[...rules].map((rule) => () => mayTakeForm(rule, form, reason)),
    );
  },
  happen(state, { ballot, form, reason }) {
    const lines = ballotOf(state, ballot)?.lines ?? [];
    const chosen = Object.fromEntries(lines.map((line) => [agendaLine(state, line).rule, form]));
    const relaid = layAnew(state, { forms: { ...state.forms, ...chosen } });
    return [{ type: 'form-chosen', ballot, form, reason, ...relaid }];
  },
};

export const recuse: Handler<'recuse'> = {
  check(state, { actor, seat, dossier, reason }) {
    const own = seatOf(state, actor.office);
    if (!state.seats.some(({ id }) => id === seat)) return refuse('seat-unknown', { seat });
    const isSecretary = actor.role === 'secretary' && actor.organization === state.organization;
    if (!isSecretary && own?.id !== seat) return refuse('seat-not-yours');
    const line = state.agenda.findIndex((candidate) => candidate.dossier === dossier) + 1;
    if (line === 0) return refuse('not-on-agenda');
    if (isRecused(state, seat, dossier)) return refuse('already-recused');
    if (!state.ballots.some((ballot) => isBallotLaid(ballot) && ballot.lines.includes(line)))
      return refuse('line-already-opened', { line });
    return checkReason(reason);
  },
  happen(state, { seat, dossier, reason }) {
    const recusal = { seat, dossier, reason };
    return [{ type: 'recused', recusal, ...layAnew(state, { recusals: [...state.recusals, recusal] }) }];
  },
};

export const markAttendance: Handler<'mark-attendance'> = {
  check(state, { marks }) {
    const unknown = marks.find((mark) => !state.seats.some((seat) => seat.id === mark.seat));
    return unknown ? refuse('seat-unknown', { seat: unknown.seat }) : ALLOWED;
  },
  happen: (_state, { marks }) => [{ type: 'attendance-marked', marks }],
};
