import { ALLOWED, firstRefusal, refuse } from '../../kernel/refusal';
import { checkNote, checkReason } from '../../kernel/text';
import { BALLOT_FORMS, isBallotLaid, nextBallotNumber, type Ballot } from '../ballot';
import { allLines, layOutBallots, mayTakeForm, type Layout } from '../layout';
import { agendaLine, ballotOf, hasPapers, isRecused, ruleOf, seatOf, type SessionState } from '../state';
import type { Handler } from './handler';

export const freezeAgenda: Handler<'freeze-agenda'> = {
  check(state, { staff, places = [] }) {
    if (state.agenda.length === 0) return refuse('agenda-empty');
    const rules = Object.values(state.rules);
    if (
      rules.some(({ of }) => of === 'all-staff') &&
      !(staff && isNumber(staff.count, 1) && staff.source.trim())
    )
      return refuse('staff-not-stated');
    if (staff && !(isNumber(staff.present, 0) && staff.present <= staff.count))
      return refuse('staff-not-stated');
    const unknown = places.find(({ awardCode }) =>
      state.agenda.every((line) => line.awardCode !== awardCode),
    );
    if (unknown) return refuse('places-for-no-line', { award: unknown.awardCode });
    if (state.inWriting && !rules.every(({ withoutMeeting }) => withoutMeeting?.allowed))
      return refuse('written-session-not-allowed');
    const early = places.find(({ after = [] }, index) =>
      after.some((award) => places.slice(0, index).every(({ awardCode }) => awardCode !== award)),
    );
    if (early) return refuse('places-after-unknown', { award: early.awardCode });
    return places.every(({ count, source }) => isNumber(count, 0) && source.trim() !== '')
      ? ALLOWED
      : refuse('places-not-stated');
  },
  happen: (state, { agendaHash, layOut, writtenUntil, staff, places }) => [
    {
      type: 'agenda-frozen',
      agendaHash,
      ...(writtenUntil == null ? {} : { writtenUntil }),
      ...(staff ? { staff } : {}),
      ...(places ? { places } : {}),
      ...(layOut ? { ballots: layOutBallots(state, allLines(state), { first: 1, round: 1 }) } : {}),
    },
  ],
};

const isNumber = (value: number, least: number): boolean => Number.isInteger(value) && value >= least;

/**
 * The ballots that have not begun, laid anew under what has changed; the same ones where that makes no difference. A ballot
 * with papers of absent members in it stays as it is.
 */
export function layAnew(state: SessionState, change: Partial<Layout>): { ballots?: readonly Ballot[] } {
  const laid = state.ballots.filter(isBallotLaid);
  if (laid.some((ballot) => hasPapers(state, ballot))) return {};
  const first = nextBallotNumber(state.ballots.filter((ballot) => !isBallotLaid(ballot)));
  const round = laid[0]?.round ?? 1;
  const lines = laid
    .flatMap((ballot) => ballot.lines)
    .filter((line) => !(line in state.deferred))
    .sort((one, other) => one - other);
  const ballots = layOutBallots({ ...state, ...change }, lines, { first, round });
  return JSON.stringify(ballots) === JSON.stringify(laid) ? {} : { ballots };
}

export const chooseForm: Handler<'choose-form'> = {
  check(state, { ballot: id, form, reason }) {
    const ballot = ballotOf(state, id);
    if (!ballot) return refuse('ballot-unknown', { ballot: id });
    if (!isBallotLaid(ballot)) return refuse('ballot-wrong-state', { ballot: id, phase: ballot.phase });
    if (!BALLOT_FORMS.includes(form)) return refuse('ballot-form-unknown');
    if (hasPapers(state, ballot)) return refuse('ballot-has-papers', { ballot: id });
    if (state.inWriting && (form === 'hands' || form === 'paper')) return refuse('ballot-form-needs-meeting');
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
    if (
      state.papers.some((paper) => paper.seat === seat && ballotOf(state, paper.ballot)?.lines.includes(line))
    )
      return refuse('paper-already-cast', { seat });
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

export const deferLine: Handler<'defer-line'> = {
  check(state, { line, reason }) {
    const ballot = state.ballots.find((one) => one.lines.includes(line) && one.round === 1);
    if (!state.agenda[line - 1] || !ballot) return refuse('not-on-agenda');
    if (!isBallotLaid(ballot)) return refuse('line-already-opened', { line });
    if (state.ballots.some((one) => isBallotLaid(one) && hasPapers(state, one)))
      return refuse('ballot-has-papers', { ballot: ballot.id });
    return checkReason(reason);
  },
  happen(state, { line, reason }) {
    const deferred = { ...state.deferred, [line]: reason };
    return [{ type: 'line-deferred', line, reason, ...layAnew({ ...state, deferred }, {}) }];
  },
};
