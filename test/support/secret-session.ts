import { writeVotes, type SessionAct, type SessionState, type Teller } from '@vinhdanh/domain';
import { afterSession, by, CHAIR, upTo } from './council';
import { SECRETARY, seatActor, seats, sessionOf } from './fixtures';

export const KEY = (sign: string): string => sign.repeat(87);
export const HASH = (sign: string): string => sign.repeat(64);
const TELLERS = [seatActor(2), seatActor(3)];
export const offices = TELLERS.map(({ office }) => office);
const roster = seats(22);

export const frozen = (): SessionState => {
  const session = afterSession(
    sessionOf(),
    by(SECRETARY, { type: 'freeze-agenda', agendaHash: 'hash', layOut: true }),
  );
  return session.ballots.reduce(
    (state, { id }) =>
      afterSession(state, by(SECRETARY, { type: 'choose-form', ballot: id, form: 'secret', reason: 'kín' })),
    session,
  );
};

export const attended = (state: SessionState, present = 20): SessionState =>
  afterSession(
    state,
    by(SECRETARY, {
      type: 'mark-attendance',
      marks: roster.map(({ id }, place) => ({
        seat: id,
        attendance: place < present ? 'present' : 'absent',
      })),
    }),
  );

const tellers: readonly Teller[] = TELLERS.map(({ office, person }) => ({
  office,
  person,
  name: person,
  seat: null,
}));
export const named = (state: SessionState): SessionState =>
  afterSession(state, by(SECRETARY, { type: 'name-tellers', tellers }));

export const keyed = (state: SessionState): SessionState =>
  TELLERS.reduce(
    (session, teller, place) =>
      afterSession(session, by(teller, { type: 'give-teller-key', publicKey: KEY('xy'.charAt(place)) })),
    state,
  );

export const OPEN = { type: 'open', votingEndsAt: null, issuingKeys: { b1: 'issuing key' } } as const;
export const opened = (): SessionState => afterSession(keyed(named(attended(frozen()))), by(CHAIR, OPEN));

export const token = (seat: number, sign = 'a'): SessionAct =>
  by(seatActor(seat), { type: 'take-token', ballot: 'b1', blinded: HASH(sign) });

export const papers = (agree: number, disagree: number): string =>
  writeVotes(
    [
      ...Array<{ lines: string }>(agree).fill({ lines: 'aa' }),
      ...Array<{ lines: string }>(disagree).fill({ lines: 'ad' }),
    ],
    2,
  );
export const report = (teller: number, more: object = {}): SessionAct =>
  by(seatActor(teller), {
    type: 'report-box',
    ballot: 'b1',
    hash: HASH('e'),
    papers: 18,
    invalid: 1,
    votes: papers(16, 2),
    ...more,
  });

/** Closed and sealed: twenty took a token, nineteen envelopes lie in the box. */
export function sealed(): SessionState {
  const issued = upTo(20).reduce((state, seat) => afterSession(state, token(seat)), opened());
  const closed = afterSession(issued, by(CHAIR, { type: 'close', withPapersMissing: false }));
  return afterSession(closed, { type: 'box-sealed', ballot: 'b1', envelopes: upTo(19).map(String).sort() });
}
