import { afterSession, by, frozen, refusalOfSession } from '../../../test/support/council';
import { line, SECRETARY, SEVENTY_PERCENT, seatActor } from '../../../test/support/fixtures';
import type { BallotForm, ConvenedLine, Evidence, SessionState, Threshold } from '../index';

const secret = (evidence: Evidence): Threshold => ({
  ...SEVENTY_PERCENT,
  ballot: 'secret',
  secrecy: { ballot: 'secret', article: 'Điều 45(8)', evidence },
});
const titles: Threshold = {
  ...secret('Q'),
  order: { titles: ['LOW', 'HIGH'], article: 'Điều 29', evidence: 'Q' },
};
const titled = (dossier: string, awardCode: string): ConvenedLine => ({
  ...line(dossier, 1, titles),
  awardCode,
});

const ballotsOf = ({ ballots }: SessionState) => ballots.map(({ id, form, lines }) => [id, form, lines]);
const choose = (ballot: string, form: BallotForm, reason = '') =>
  by(SECRETARY, { type: 'choose-form', ballot, form, reason });
const recused = (seat: number, dossier: string) =>
  by(seatActor(seat), { type: 'recuse', seat: `seat-${seat}`, dossier, reason: 'Người thân' });

describe('the ballots of a session', () => {
  const agenda = [
    line('a'),
    line('b', 1, secret('Q')),
    line('c'),
    line('d', 1, secret('Q')),
    line('e', 1, secret('I')),
  ];

  it('hold together the lines of one form, every line in one of them', () => {
    expect(ballotsOf(frozen({ agenda }))).toEqual([
      ['b1', 'open', [1, 3]],
      ['b2', 'secret', [2, 4, 5]],
    ]);
  });

  it('keep apart, without names, the lines that are closed to the same seats', () => {
    let session = afterSession(frozen({ agenda }), recused(3, 'b'));
    expect(ballotsOf(session)).toEqual([
      ['b1', 'open', [1, 3]],
      ['b2', 'secret', [2]],
      ['b3', 'secret', [4, 5]],
    ]);
    expect(session.ballots.map(({ excluded }) => excluded)).toEqual([[], ['seat-3'], []]);
    session = afterSession(afterSession(session, recused(3, 'd')), recused(7, 'a'));
    expect(ballotsOf(session)).toEqual([
      ['b1', 'open', [1, 3]],
      ['b2', 'secret', [2, 4]],
      ['b3', 'secret', [5]],
    ]);
  });

  it('come from the lowest title to the highest where the rule says so', () => {
    const ordered = [titled('a', 'HIGH'), titled('b', 'LOW'), titled('c', 'HIGH'), line('d')];
    expect(frozen({ agenda: ordered }).ballots).toMatchObject([
      { id: 'b1', turn: 1, lines: [2] },
      { id: 'b2', turn: 2, lines: [1, 3] },
      { id: 'b3', turn: null, lines: [4] },
    ]);
  });

  it('may take a stricter form or another of the same secrecy, and a looser one only where secrecy is inferred', () => {
    const session = frozen({ agenda: [line('a'), line('b', 1, secret('Q'))] });
    expect(refusalOfSession(session, choose('b2', 'hands', 'vì sao'))).toBe('ballot-must-be-secret');
    expect(refusalOfSession(session, choose('b9', 'paper'))).toBe('ballot-unknown');
    expect(refusalOfSession(session, choose('b1', 'loud' as BallotForm))).toBe('ballot-form-unknown');
    expect(ballotsOf(afterSession(session, choose('b2', 'paper')))).toEqual([
      ['b1', 'open', [1]],
      ['b2', 'paper', [2]],
    ]);
    expect(ballotsOf(afterSession(session, choose('b1', 'secret')))).toEqual([['b1', 'secret', [1, 2]]]);
    const inferred = frozen({ agenda: [line('a', 1, secret('I'))] });
    expect(refusalOfSession(inferred, choose('b1', 'open'))).toBe('reason-required');
    expect(ballotsOf(afterSession(inferred, choose('b1', 'open', 'Văn bản không ghi "kín"')))).toEqual([
      ['b1', 'open', [1]],
    ]);
  });
});
