import {
  evolveAll,
  sessionDecider,
  type Attendance,
  type Convocation,
  type PaperLine,
  type SessionAct,
  type SessionCommand,
  type SessionEvent,
  type SessionState,
} from '@vinhdanh/domain';
import { NOW, SECRETARY, seatActor, sessionOf } from './fixtures';

type Words = {
  [Type in SessionAct['type']]: Omit<Extract<SessionAct, { type: Type }>, 'actor'>;
}[SessionAct['type']];

export const by = (actor: SessionAct['actor'], words: Words): SessionAct => ({ ...words, actor });

export const CHAIR = seatActor(1);

/** The session after the command; a refusal fails the test that expected none. */
export function afterSession(state: SessionState, command: SessionCommand, now = NOW): SessionState {
  const decision = sessionDecider.decide(state, command, now);
  if (!decision.accepted) throw new Error(`refused: ${decision.refusal.code}`);
  return evolveAll<SessionState, SessionEvent>(sessionDecider.evolve, state, decision.events);
}

export const refusalOfSession = (state: SessionState, command: SessionCommand, now = NOW): string => {
  const decision = sessionDecider.decide(state, command, now);
  return decision.accepted ? 'accepted' : decision.refusal.code;
};

/** The session with its agenda frozen. */
export const frozen = (more: Partial<Convocation> = {}): SessionState =>
  afterSession(sessionOf(more), by(SECRETARY, { type: 'freeze-agenda', agendaHash: 'hash', layOut: true }));

const attendanceAt = (index: number, present: number, written: number): Attendance =>
  index < present ? 'present' : index < present + written ? 'written' : 'absent';

/** The session with every ballot held openly, also where an inference wants it secret. */
export const heldOpenly = (session: SessionState): SessionState =>
  session.ballots
    .filter(({ form }) => form !== 'open')
    .reduce(
      (laid, { id }) =>
        afterSession(
          laid,
          by(SECRETARY, { type: 'choose-form', ballot: id, form: 'open', reason: 'Diễn tập' }),
        ),
      session,
    );

/** The session open for voting: the first seats present, the next ones voting in writing, the others absent. */
export function opened(
  session: SessionState,
  present: number,
  written = 0,
  votingEndsAt: string | null = null,
): SessionState {
  const marks = session.seats.map(({ id }, index) => ({
    seat: id,
    attendance: attendanceAt(index, present, written),
  }));
  const attended = afterSession(heldOpenly(session), by(SECRETARY, { type: 'mark-attendance', marks }));
  return afterSession(attended, by(CHAIR, { type: 'open', votingEndsAt }));
}

export const paper = (seat: number, lines: readonly PaperLine[]): SessionAct =>
  by(seatActor(seat), { type: 'cast-paper', agendaHash: 'hash', lines });

/** The session after the seats have cast their papers, each the lines of its number. */
export const cast = (
  session: SessionState,
  seats: readonly number[],
  linesOf: (seat: number) => readonly PaperLine[],
): SessionState => seats.reduce((voting, seat) => afterSession(voting, paper(seat, linesOf(seat))), session);

export const closed = (session: SessionState): SessionState =>
  afterSession(session, by(CHAIR, { type: 'close', withPapersMissing: true }));

/** 1, 2, ... up to the number. */
export const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, at) => at + 1);
