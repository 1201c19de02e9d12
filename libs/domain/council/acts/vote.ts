import { ALLOWED, firstRefusal, refuse, type Verdict } from '../../kernel/refusal';
import { dayOf } from '../../kernel/time';
import { isBallotDone, isBallotLaid, isBallotOpen, type Ballot, type BallotId } from '../ballot';
import type { SessionHappening } from '../events';
import { checkLines, linesOf } from '../paper';
import { writeAttendance, type Seat, type SeatId } from '../seat';
import { isSecret } from '../secret/state';
import { attendanceOf, attending, ballotOf, paperOf, seatOf, type SessionState } from '../state';
import { mayCastIn } from '../casting';
import { countBallot } from '../tally/counts';
import { checkKeys, keysMade } from './teller-key';
import { checkSeats } from './seats';
import { checkCounted, checkTellersNamed } from './tellers';
import { checkWritten } from './written';
import type { Handler } from './handler';

/** Whether all ballots of an earlier turn are done. */
const isItsTurn = ({ ballots }: SessionState, { turn, round }: Ballot): boolean =>
  ballots.every(
    (other) =>
      isBallotDone(other) ||
      other.round !== round ||
      turn === null ||
      other.turn === null ||
      other.turn >= turn,
  );

/** The ballots that an act names, or all that are in the phase it asks for. */
const named = (state: SessionState, id: BallotId | undefined, is: (ballot: Ballot) => boolean) =>
  state.ballots.filter((ballot) => (id === undefined ? is(ballot) : ballot.id === id));

const toOpen = (state: SessionState, id: BallotId | undefined): readonly Ballot[] =>
  named(state, id, (ballot) => isBallotLaid(ballot) && isItsTurn(state, ballot));

function checkBallots(ballots: readonly Ballot[], id: BallotId | undefined, is: (ballot: Ballot) => boolean) {
  const [first] = ballots;
  if (!first) return id === undefined ? refuse('no-ballot-to-do') : refuse('ballot-unknown', { ballot: id });
  const wrong = ballots.find((ballot) => !is(ballot));
  return wrong ? refuse('ballot-wrong-state', { ballot: wrong.id, phase: wrong.phase }) : ALLOWED;
}

/** At least one line must be able to count, or there is nothing to open. */
function checkQuorum(state: SessionState, ballots: readonly Ballot[]): Verdict {
  const results = ballots.flatMap((ballot) => countBallot(state, ballot));
  if (results.some((result) => result.quorumReached >= result.quorumNeeded)) return ALLOWED;
  return refuse('quorum-lacking', {
    reached: results[0]?.quorumReached ?? 0,
    needed: results[0]?.quorumNeeded ?? 0,
  });
}

export const open: Handler<'open'> = {
  check(state, { ballot: id, votingEndsAt, issuingKeys = {}, councilVersion }, now) {
    const ballots = toOpen(state, id);
    return firstRefusal(
      () => (dayOf(now) < state.heldOn ? refuse('session-before-its-day', { day: state.heldOn }) : ALLOWED),
      () => checkSeats(state, councilVersion),
      () => (votingEndsAt !== null && votingEndsAt <= now ? refuse('voting-end-in-past') : ALLOWED),
      () => checkBallots(ballots, id, isBallotLaid),
      () => (ballots.every((ballot) => isItsTurn(state, ballot)) ? ALLOWED : refuse('ballot-not-its-turn')),
      () => (state.inWriting && !state.leaveGiven ? refuse('leave-not-given') : ALLOWED),
      () => checkTellersNamed(state, ballots),
      () => checkKeys(state, ballots, issuingKeys),
      () => checkQuorum(state, ballots),
    );
  },
  happen(state, { ballot, votingEndsAt, holders, issuingKeys = {}, discloses = false }) {
    const ballots = toOpen(state, ballot).map(({ id }) => id);
    const seats = holders && state.phase === 'frozen' ? heldBy(state.seats, holders) : state.seats;
    const isSame = seats.every((seat, place) => seat === state.seats[place]);
    return [
      ...keysMade(state, toOpen(state, ballot), issuingKeys, discloses),
      { type: 'opened', votingEndsAt, ballots, ...(isSame ? {} : { seats }) },
    ];
  },
};

/** The seats of the session under those who hold them now; a seat that nobody holds stays with who held it. */
const heldBy = (seats: readonly Seat[], holders: readonly Seat[]): readonly Seat[] =>
  seats.map((seat) => {
    const now = holders.find(({ id }) => id === seat.id);
    return now && (now.person !== seat.person || now.office !== seat.office)
      ? { ...seat, ...now, post: seat.post }
      : seat;
  });

/** The ballot that a paper is for: the one named, or the only open one that takes papers with names. */
export function ballotFor(state: SessionState, id: BallotId | undefined): Ballot | undefined {
  if (id !== undefined) return ballotOf(state, id);
  const open = state.ballots.filter(isBallotOpen);
  const asked = open.length > 0 ? open : state.ballots.filter(isBallotLaid);
  return asked.length === 1 ? asked[0] : undefined;
}

export const castPaper: Handler<'cast-paper'> = {
  check(state, { actor, ballot: id, agendaHash, lines }, now) {
    const seat = seatOf(state, actor.office);
    if (!seat) return refuse('seat-not-yours');
    const ballot = ballotFor(state, id);
    if (!ballot)
      return id === undefined ? refuse('ballot-required') : refuse('ballot-unknown', { ballot: id });
    if (agendaHash !== state.agendaHash) return refuse('agenda-hash-mismatch');
    if (ballot.phase === 'closed' || ballot.phase === 'counted') return refuse('paper-after-close');
    const inWriting = attendanceOf(state, seat.id) === 'written';
    if (!isBallotOpen(ballot) && !(isBallotLaid(ballot) && inWriting))
      return refuse('ballot-wrong-state', { ballot: ballot.id, phase: ballot.phase });
    if (isSecret(ballot) || (ballot.form !== 'open' && !inWriting))
      return refuse('ballot-takes-no-named-papers', { ballot: ballot.id });
    if (!mayCastIn(state, seat.id, ballot) && paperOf(state, ballot.id, seat.id))
      return refuse('paper-already-cast', { seat: seat.id });
    const written = inWriting ? checkWritten(state, ballot, now) : ALLOWED;
    if (!written.allowed) return written;
    return checkLines(state, ballot, seat.id, linesOf(lines));
  },
  happen(state, { actor, ballot: id, lines }) {
    const seat = seatOf(state, actor.office)?.id ?? '';
    const ballot = ballotFor(state, id)?.id ?? '';
    const written = attendanceOf(state, seat) === 'written';
    return [{ type: 'paper-cast', paper: { ballot, seat, lines: linesOf(lines), written } }];
  },
};

/** Seats that take part in the ballot and whose paper is not in. Papers without names are counted, not looked for. */
const papersMissing = (state: SessionState, ballot: Ballot): readonly SeatId[] =>
  ballot.form === 'open'
    ? attending(state)
        .filter((seat) => !paperOf(state, ballot.id, seat.id))
        .map(({ id }) => id)
    : [];

const toClose = (state: SessionState, id: BallotId | undefined): readonly Ballot[] =>
  named(state, id, isBallotOpen);

/** The close of the ballots. */
export const closing = (state: SessionState, ballots: readonly Ballot[]): readonly SessionHappening[] =>
  ballots.map((ballot) => ({
    type: 'ballot-closed',
    ballot: ballot.id,
    papersMissing: papersMissing(state, ballot),
    attendance: writeAttendance(state.seats, state.attendance),
  }));

export const close: Handler<'close'> = {
  check(state, { ballot: id, withPapersMissing }) {
    const ballots = toClose(state, id);
    return firstRefusal(
      () => checkBallots(ballots, id, isBallotOpen),
      ...ballots.map((ballot) => () => checkCounted(state, ballot)),
      () => {
        const missing = new Set(ballots.flatMap((ballot) => papersMissing(state, ballot)));
        return missing.size > 0 && !withPapersMissing
          ? refuse('papers-missing', { missing: missing.size })
          : ALLOWED;
      },
    );
  },
  happen: (state, { ballot }) => closing(state, toClose(state, ballot)),
};
