import { ALLOWED, firstRefusal, refuse, type Verdict } from '../../kernel/refusal';
import { checkReason } from '../../kernel/text';
import type { Instant } from '../../kernel/time';
import { isBallotLaid, isBallotOpen, type Ballot } from '../ballot';
import { checkLines } from '../paper';
import type { SeatId } from '../seat';
import { agendaLine, attendanceOf, ballotOf, paperOf, ruleOf, type SessionState } from '../state';
import { layAnew } from './agenda';
import type { Handler } from './handler';

/** Whether the vote of an absent member may come in writing, with a name, to the ballot. */
export function checkWritten(state: SessionState, ballot: Ballot, now: Instant): Verdict {
  if (ballot.form !== 'open' && ballot.form !== 'hands')
    return refuse('ballot-takes-no-named-papers', { ballot: ballot.id });
  if (state.writtenUntil !== null && now > state.writtenUntil)
    return refuse('written-after-window', { until: state.writtenUntil });
  const takes = ballot.lines.some((line) => ruleOf(state, agendaLine(state, line)).written?.votes !== 'none');
  return takes ? ALLOWED : refuse('written-votes-not-taken', { ballot: ballot.id });
}

/** Whether it came in time: a late one is kept, and not counted. */
const isLate = ({ writtenUntil }: SessionState, ballot: Ballot, now: Instant): boolean =>
  !(isBallotLaid(ballot) || isBallotOpen(ballot)) || (writtenUntil !== null && now > writtenUntil);

export const recordWritten: Handler<'record-written'> = {
  check(state, { ballot: id, seat, lines }, now) {
    const ballot = ballotOf(state, id);
    if (!ballot) return refuse('ballot-unknown', { ballot: id });
    if (ballot.phase === 'void') return refuse('ballot-wrong-state', { ballot: id, phase: ballot.phase });
    if (!state.seats.some((one) => one.id === seat)) return refuse('seat-unknown', { seat });
    if (state.late.some((paper) => paper.ballot === id && paper.seat === seat))
      return refuse('paper-already-cast', { seat });
    const form = firstRefusal(() =>
      isLate(state, ballot, now) ? ALLOWED : checkWritten(state, ballot, now),
    );
    if (!form.allowed) return form;
    if (!isLate(state, ballot, now)) {
      if (paperOf(state, id, seat)) return refuse('paper-already-cast', { seat });
      if (attendanceOf(state, seat) !== 'written') return refuse('seat-not-in-writing', { seat });
    }
    return checkLines(state, ballot, seat, lines);
  },
  happen(state, { ballot: id, seat, lines }, now) {
    const ballot = ballotOf(state, id);
    const paper = { ballot: id, seat, lines, written: true };
    return ballot && isLate(state, ballot, now)
      ? [{ type: 'written-late', paper }]
      : [{ type: 'paper-cast', paper }];
  },
};

export const giveLeave: Handler<'give-leave'> = {
  check: (state) => (state.inWriting && !state.leaveGiven ? ALLOWED : refuse('leave-not-asked')),
  happen: () => [{ type: 'leave-given' }],
};

const knownSeat = (state: SessionState, seat: SeatId): Verdict =>
  state.seats.some(({ id }) => id === seat) ? ALLOWED : refuse('seat-unknown', { seat });

const notSeated = (state: SessionState, seat: SeatId, office: string): Verdict => {
  const other = state.seats.find(
    ({ id, office: own }) => id !== seat && (state.substitutes[id]?.office ?? own) === office,
  );
  return other ? refuse('holder-sits-already', { seat: other.id }) : ALLOWED;
};

export const nameSubstitute: Handler<'name-substitute'> = {
  check: (state, { seat, holder, letter }) =>
    firstRefusal(
      () => knownSeat(state, seat),
      () => notSeated(state, seat, holder.office),
      () => checkReason(letter),
    ),
  happen: (_state, { seat, holder, letter }) => [{ type: 'substitute-named', seat, holder, letter }],
};

export const replaceHolder: Handler<'replace-holder'> = {
  check: (state, { seat, holder, reason }) =>
    firstRefusal(
      () => knownSeat(state, seat),
      () => notSeated(state, seat, holder.office),
      () => checkReason(reason),
    ),
  happen(state, { seat, holder, reason }) {
    const {
      office = '',
      person = '',
      name = '',
      title = '',
    } = state.seats.find(({ id }) => id === seat) ?? {};
    const laid = new Set(state.ballots.filter(isBallotLaid).flatMap(({ lines }) => lines));
    const reopened = state.recusals
      .filter((one) => one.seat === seat && !one.selfVote)
      .map(({ dossier }) => dossier)
      .filter((dossier) => laid.has(state.agenda.findIndex((line) => line.dossier === dossier) + 1));
    const recusals = state.recusals.filter((one) => one.seat !== seat || !reopened.includes(one.dossier));
    const before = { office, person, name, title };
    return [
      { type: 'holder-replaced', seat, before, holder, reason, reopened, ...layAnew(state, { recusals }) },
    ];
  },
};
