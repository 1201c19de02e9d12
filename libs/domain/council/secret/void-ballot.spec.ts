import { afterSession, by, CHAIR, refusalOfSession } from '../../../../test/support/council';
import { actor, seatActor, SECRETARY } from '../../../../test/support/fixtures';
import { HASH, KEY, keyed, opened, report, sealed, token } from '../../../../test/support/secret-session';
import {
  boxesToSeal,
  exportSession,
  hasFiguresForCouncil,
  recountSession,
  secretVoteOf,
  type SessionAct,
  type SessionState,
} from '../../index';

const REASON = 'Hai người kiểm phiếu mất máy';
const voiding = (who = CHAIR, ballot = 'b1', reason = REASON): SessionAct =>
  by(who, { type: 'void-ballot', ballot, reason });
const again = (act: SessionAct): SessionAct => ({ ...act, ballot: 'b2' }) as SessionAct;

/** Two other tellers, each with a key. */
const recast = (state: SessionState): SessionState => {
  const others = [seatActor(7), seatActor(8)];
  const named = afterSession(
    state,
    by(SECRETARY, {
      type: 'name-tellers',
      tellers: others.map(({ office, person }) => ({ office, person, name: person, seat: null })),
    }),
  );
  return others.reduce(
    (session, teller, at) =>
      afterSession(session, by(teller, { type: 'give-teller-key', publicKey: KEY('uv'.charAt(at)) })),
    named,
  );
};

describe('a secret ballot whose box nobody can open', () => {
  it.each<[string, SessionState]>([
    ['open', afterSession(opened(), token(1))],
    ['closed and sealed', sealed()],
  ])('%s: is made void alone, and its lines are laid out again', (_when, state) => {
    const after = afterSession(state, voiding());
    expect(after.ballots).toMatchObject([
      { id: 'b1', phase: 'void', voided: { reason: REASON, again: ['b2'] } },
      { id: 'b2', phase: 'laid', form: 'secret', round: 1, lines: [1, 2] },
    ]);
    expect(after.phase).toBe('voting');
    expect(secretVoteOf(after, 'b1')?.envelopes).toEqual(secretVoteOf(state, 'b1')?.envelopes);
    expect(boxesToSeal(after)).toEqual([]);
  });

  it('may be made void by secretary and chair alone, with a reason', () => {
    expect(refusalOfSession(sealed(), voiding(SECRETARY))).toBe('accepted');
    expect(refusalOfSession(sealed(), voiding(seatActor(4)))).toBe('secretary-only');
    expect(refusalOfSession(sealed(), voiding(actor('secretary', 'elsewhere')))).toBe('secretary-only');
    expect(refusalOfSession(sealed(), voiding(CHAIR, 'b1', ' '))).toBe('reason-required');
    expect(refusalOfSession(sealed(), voiding(CHAIR, 'b9'))).toBe('ballot-unknown');
  });

  it('is no more taken for anything: no token, no share, no report, no second voiding', () => {
    const after = afterSession(sealed(), voiding());
    expect(refusalOfSession(after, token(1))).toBe('ballot-wrong-state');
    expect(refusalOfSession(after, report(2))).toBe('ballot-wrong-state');
    const shares = by(seatActor(2), { type: 'leave-shares', ballot: 'b1', hash: HASH('a') });
    expect(refusalOfSession(after, shares)).toBe('ballot-wrong-state');
    const open = afterSession(
      keyed(after),
      by(CHAIR, { type: 'open', votingEndsAt: null, issuingKeys: { b2: 'k' } }),
    );
    expect(refusalOfSession(open, voiding())).toBe('ballot-wrong-state');
    expect(refusalOfSession(open, voiding(CHAIR, 'b2'))).toBe('accepted');
  });

  it('is held again with other tellers and other tokens, and only the second one counts', () => {
    const ready = recast(afterSession(sealed(), voiding()));
    const open = afterSession(
      ready,
      by(CHAIR, { type: 'open', votingEndsAt: null, issuingKeys: { b2: 'another key' } }),
    );
    expect(secretVoteOf(open, 'b2')?.tellers.map(({ publicKey }) => publicKey)).toEqual([KEY('u'), KEY('v')]);
    const issued = [1, 2, 3].reduce((state, seat) => afterSession(state, again(token(seat, 'c'))), open);
    const closed = afterSession(issued, by(CHAIR, { type: 'close', withPapersMissing: false }));
    const taken = afterSession(closed, { type: 'box-sealed', ballot: 'b2', envelopes: ['1', '2', '3'] });
    const found = { papers: 3, invalid: 0, votes: '3.0.0.0.0 2.1.0.0.0' };
    expect(refusalOfSession(taken, again(report(2, found)))).toBe('tellers-only');
    const counted = [7, 8].reduce(
      (state, teller) => afterSession(state, again(report(teller, found))),
      taken,
    );
    expect(counted.results).toMatchObject([
      { ballot: 'b2', agree: 3 },
      { ballot: 'b2', agree: 2, disagree: 1 },
    ]);
    expect(recountSession(exportSession(counted)).differences).toEqual([]);
  });

  it('tells in the export nothing of what a teller reported of it', () => {
    const after = afterSession(afterSession(sealed(), report(2)), voiding());
    expect(secretVoteOf(after, 'b1')?.reports).toHaveLength(1);
    const exported = exportSession(after);
    expect(secretVoteOf(exported, 'b1')).toEqual({ ...secretVoteOf(after, 'b1'), reports: [] });
    expect(hasFiguresForCouncil(after)).toBe(false);
  });

  it('stands once two tellers have found the same: the result is known', () => {
    const one = afterSession(sealed(), report(2));
    expect(refusalOfSession(one, voiding())).toBe('accepted');
    const counted = afterSession(one, report(3));
    expect(refusalOfSession(counted, voiding())).toBe('session-wrong-state');
  });
});
