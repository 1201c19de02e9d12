import { afterSession, by, CHAIR, refusalOfSession } from '../../../../test/support/council';
import { NOW, seatActor } from '../../../../test/support/fixtures';
import {
  KEY,
  HASH,
  offices,
  frozen,
  attended,
  named,
  keyed,
  OPEN,
  opened,
  token,
  papers,
  report,
  sealed,
} from '../../../../test/support/secret-session';
import { boxesToSeal, secretTerms, secretVoteOf, sessionDecider, type SessionAct } from '../../index';

describe('a secret ballot before it opens', () => {
  it('needs two tellers, named by the secretary, each with a key of its own', () => {
    const session = attended(frozen());
    expect(session.ballots).toMatchObject([{ id: 'b1', form: 'secret', lines: [1, 2] }]);
    expect(refusalOfSession(session, by(CHAIR, OPEN))).toBe('tellers-too-few');
    expect(refusalOfSession(named(session), by(CHAIR, OPEN))).toBe('teller-keys-missing');
    const ready = keyed(named(session));
    expect(refusalOfSession(ready, by(CHAIR, { ...OPEN, issuingKeys: {} }))).toBe('issuing-key-missing');
  });

  it('takes a key from tellers alone, and only one that can be a key', () => {
    const session = named(frozen());
    const give = (publicKey: string, actor = seatActor(2)) =>
      refusalOfSession(session, by(actor, { type: 'give-teller-key', publicKey }));
    expect(give(KEY('x'), seatActor(4))).toBe('tellers-only');
    for (const wrong of ['', 'x', KEY('!'), KEY('x') + 'x']) expect(give(wrong)).toBe('teller-key-malformed');
    const again = sessionDecider.decide(
      keyed(session),
      by(seatActor(2), { type: 'give-teller-key', publicKey: KEY('x') }),
      NOW,
    );
    expect(again).toEqual({ accepted: true, events: [] });
  });

  it('has its keys in the record before it is open', () => {
    const before = keyed(named(attended(frozen())));
    const decision = sessionDecider.decide(before, by(CHAIR, OPEN), NOW);
    expect(decision.accepted && decision.events.map(({ type }) => type)).toEqual([
      'ballot-key-made',
      'opened',
    ]);
    expect(secretTerms(opened(), 'b1')).toEqual({
      session: before.id,
      ballot: 'b1',
      agendaHash: 'hash',
      lines: 2,
      issuingKey: 'issuing key',
      tellers: offices.map((teller, place) => ({ teller, publicKey: KEY('xy'.charAt(place)) })),
    });
  });
});

describe('a token', () => {
  it('is one for each seat that attends, and the same one when it is asked for again', () => {
    const session = afterSession(opened(), token(1));
    expect(sessionDecider.decide(session, token(1), NOW)).toEqual({ accepted: true, events: [] });
    expect(refusalOfSession(session, token(1, 'b'))).toBe('token-already-issued');
    expect(refusalOfSession(session, token(2, 'a'))).toBe('accepted');
    expect(refusalOfSession(session, token(22))).toBe('not-attending');
    expect(refusalOfSession(session, token(99))).toBe('seat-not-yours');
    expect(refusalOfSession(session, token(2, 'Z'))).toBe('token-malformed');
    expect(refusalOfSession(keyed(named(frozen())), token(1))).toBe('session-wrong-state');
    expect(refusalOfSession(sealed(), token(1))).toBe('ballot-wrong-state');
    const other = { ...token(1), ballot: 'b7' } as SessionAct;
    expect(refusalOfSession(session, other)).toBe('ballot-unknown');
  });

  it('is given to nobody from the end of the voting on, also before the ballot has closed', () => {
    const end = '2024-03-04T05:00:00.000Z';
    const before = keyed(named(attended(frozen())));
    const session = afterSession(before, by(CHAIR, { ...OPEN, votingEndsAt: end }));
    const at = (now: string) => refusalOfSession(session, token(1), now);
    expect([at(NOW), at(end), at('2024-03-05T01:00:00.000Z')]).toEqual([
      'accepted',
      'voting-over',
      'voting-over',
    ]);
  });

  it('goes to no seat that the ballot is closed to', () => {
    const recused = afterSession(
      frozen(),
      by(seatActor(5), { type: 'recuse', seat: 'seat-5', dossier: 'first', reason: 'Người thân' }),
    );
    expect(recused.ballots.map(({ excluded }) => excluded)).toEqual(expect.arrayContaining([['seat-5'], []]));
    const apart = recused.ballots.find(({ excluded }) => excluded.length > 0)?.id ?? '';
    const issuingKeys = Object.fromEntries(recused.ballots.map(({ id }) => [id, 'key']));
    const open = afterSession(keyed(named(attended(recused))), by(CHAIR, { ...OPEN, issuingKeys }));
    expect(refusalOfSession(open, { ...token(5), ballot: apart } as SessionAct)).toBe('seat-recused-ballot');
    expect(refusalOfSession(open, { ...token(6), ballot: apart } as SessionAct)).toBe('accepted');
  });

  it('is confirmed as cast at any moment before the close, or never', () => {
    const confirm = by(seatActor(1), { type: 'confirm-cast', ballot: 'b1' });
    expect(refusalOfSession(opened(), confirm)).toBe('token-not-taken');
    const confirmed = afterSession(afterSession(opened(), token(1)), confirm);
    expect(secretVoteOf(confirmed, 'b1')?.confirmed).toEqual(['seat-1']);
    expect(sessionDecider.decide(confirmed, confirm, NOW)).toEqual({ accepted: true, events: [] });
    expect(refusalOfSession(sealed(), confirm)).toBe('ballot-wrong-state');
  });

  it('is the only way: no paper with a name is taken', () => {
    const named = by(seatActor(1), { type: 'cast-paper', agendaHash: 'hash', ballot: 'b1', lines: 'aa' });
    expect(refusalOfSession(opened(), named)).toBe('ballot-takes-no-named-papers');
  });
});

describe('the box', () => {
  it('is taken once by the record after the close, whatever is reported again', () => {
    const issued = afterSession(opened(), token(1));
    expect(boxesToSeal(issued)).toEqual([]);
    const closed = afterSession(issued, by(CHAIR, { type: 'close', withPapersMissing: false }));
    expect([closed.phase, closed.ballots[0]?.phase, boxesToSeal(closed)]).toEqual([
      'voting',
      'closed',
      ['b1'],
    ]);
    expect(refusalOfSession(closed, report(2))).toBe('box-not-sealed');
    const taken = afterSession(closed, { type: 'box-sealed', ballot: 'b1', envelopes: ['x'] });
    expect(boxesToSeal(taken)).toEqual([]);
    const again = sessionDecider.decide(taken, { type: 'box-sealed', ballot: 'b1', envelopes: [] }, NOW);
    expect(again).toEqual({ accepted: true, events: [] });
  });

  it('is counted when two tellers found the same, and the session closes with its results', () => {
    const one = afterSession(sealed(), report(2));
    expect(one.ballots[0]?.phase).toBe('closed');
    const decision = sessionDecider.decide(one, report(3), NOW);
    expect(decision.accepted && decision.events.map(({ type }) => type)).toEqual([
      'box-reported',
      'box-counted',
      'closed',
    ]);
    const counted = afterSession(one, report(3));
    expect([counted.phase, counted.ballots[0]?.phase]).toEqual(['closed', 'counted']);
    expect(counted.results).toMatchObject([
      { agree: 18, disagree: 0, ballot: 'b1' },
      { agree: 16, disagree: 2, ballot: 'b1' },
    ]);
    expect(refusalOfSession(counted, report(3))).toBe('session-wrong-state');
  });

  it('is not counted while tellers disagree; they look again', () => {
    const other = { hash: HASH('f') };
    const decision = sessionDecider.decide(afterSession(sealed(), report(2)), report(3, other), NOW);
    expect(decision.accepted && decision.events.map(({ type }) => type)).toEqual([
      'box-reported',
      'tellers-disagree',
    ]);
    const disputed = afterSession(afterSession(sealed(), report(2)), report(3, other));
    expect(disputed.phase).toBe('voting');
    expect(afterSession(disputed, report(2, other)).phase).toBe('closed');
    expect(afterSession(afterSession(sealed(), report(2)), report(2)).phase).toBe('voting');
  });

  it('is reported by tellers alone, in sums that close', () => {
    const box = sealed();
    const wrong: Array<[object, string]> = [
      [{ papers: 19 }, 'box-sum-wrong'],
      [{ papers: 17 }, 'box-sum-wrong'],
      [{ votes: papers(16, 1) }, 'box-line-sum-wrong'],
      [{ votes: '18.0.0.0.0' }, 'box-report-malformed'],
      [{ votes: 'x y' }, 'box-report-malformed'],
      [{ hash: 'e' }, 'box-report-malformed'],
    ];
    for (const [more, code] of wrong) expect(refusalOfSession(box, report(2, more))).toBe(code);
    expect(refusalOfSession(box, report(4))).toBe('tellers-only');
    const stuffed = afterSession(
      afterSession(afterSession(opened(), token(1)), by(CHAIR, { type: 'close', withPapersMissing: false })),
      { type: 'box-sealed', ballot: 'b1', envelopes: ['x', 'y'] },
    );
    expect(refusalOfSession(stuffed, report(2, { papers: 2, invalid: 0, votes: papers(2, 0) }))).toBe(
      'more-papers-than-tokens',
    );
  });

  it('has shares that tellers leave, once each', () => {
    const leave = (teller: number, hash = HASH('1')) =>
      by(seatActor(teller), { type: 'leave-shares', ballot: 'b1', hash });
    const left = afterSession(sealed(), leave(2));
    expect(secretVoteOf(left, 'b1')?.shares).toEqual([{ teller: offices[0], hash: HASH('1') }]);
    expect(sessionDecider.decide(left, leave(2), NOW)).toEqual({ accepted: true, events: [] });
    expect(secretVoteOf(afterSession(left, leave(2, HASH('2'))), 'b1')?.shares).toHaveLength(1);
    expect(refusalOfSession(left, leave(5))).toBe('tellers-only');
    expect(refusalOfSession(left, leave(3, 'x'))).toBe('box-report-malformed');
  });

  it('is complained of without saying what was voted, once a seat', () => {
    const counted = afterSession(afterSession(sealed(), report(2)), report(3));
    const complain = (seat: number) =>
      by(seatActor(seat), { type: 'complain', ballot: 'b1', what: 'missing' });
    expect(refusalOfSession(sealed(), complain(1))).toBe('box-not-counted');
    expect(refusalOfSession(counted, complain(22))).toBe('token-not-taken');
    const heard = afterSession(counted, complain(1));
    expect(secretVoteOf(heard, 'b1')?.complaints).toEqual([{ seat: 'seat-1', what: 'missing' }]);
    expect(refusalOfSession(heard, complain(1))).toBe('complaint-already-made');
  });
});
