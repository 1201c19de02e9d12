import { afterSession, by, CHAIR } from '../../../../test/support/council';
import { NOW, seatActor } from '../../../../test/support/fixtures';
import {
  HASH,
  OPEN,
  attended,
  frozen,
  named,
  keyed,
  opened,
  token,
  papers,
  report,
  sealed,
} from '../../../../test/support/secret-session';
import {
  exportSession,
  recountSession,
  secretWaits,
  type SessionExport,
  type SessionState,
} from '../../index';

/** When the voting of a session ends that is held at `NOW`. */
const END = '2024-03-04T05:00:00.000Z';

describe('what a secret ballot waits for', () => {
  const waits = (state: SessionState, seat: number, now = NOW) =>
    secretWaits(state, seatActor(seat).office, now);

  it('is a key of each teller, until it is given', () => {
    expect(waits(named(frozen()), 2)).toEqual(['give-teller-key']);
    expect(waits(named(frozen()), 4)).toEqual([]);
    expect(waits(keyed(named(frozen())), 2)).toEqual([]);
    expect(waits(frozen(), 2)).toEqual([]);
  });

  it('is the token of each seat that attends', () => {
    expect(waits(opened(), 1)).toEqual(['take-token']);
    expect(waits(afterSession(opened(), token(1)), 1)).toEqual([]);
    expect(waits(opened(), 22)).toEqual([]);
    expect(waits(opened(), 99)).toEqual([]);
    const ending = afterSession(keyed(named(attended(frozen()))), by(CHAIR, { ...OPEN, votingEndsAt: END }));
    expect([waits(ending, 1), waits(ending, 1, END)]).toEqual([['take-token'], []]);
  });

  it('is the box of each teller, and again when they disagree', () => {
    const closed = afterSession(opened(), by(CHAIR, { type: 'close', withPapersMissing: false }));
    expect(waits(closed, 2)).toEqual([]);
    expect([waits(sealed(), 2), waits(sealed(), 4)]).toEqual([['report-box'], []]);
    const one = afterSession(sealed(), report(2));
    expect([waits(one, 2), waits(one, 3)]).toEqual([[], ['report-box']]);
    const disagreed = afterSession(one, report(3, { hash: HASH('f') }));
    expect([waits(disagreed, 2), waits(disagreed, 3)]).toEqual([['report-box'], ['report-box']]);
    expect(waits(afterSession(one, report(3)), 2)).toEqual([]);
  });
});

test('the export holds what a recount of a secret ballot needs', () => {
  const counted = afterSession(afterSession(sealed(), report(2)), report(3));
  const exported = JSON.parse(JSON.stringify(exportSession(counted))) as SessionExport;
  expect(recountSession(exported).differences).toEqual([]);
  const vote = exported.secret?.votes.b1;
  const forged = { ...vote, counted: { ...vote?.counted, votes: papers(17, 1) } };
  const changed = { ...exported, secret: { ...exported.secret, votes: { b1: forged } } } as SessionExport;
  expect(recountSession(changed).differences.map(({ figure }) => figure)).toEqual(
    expect.arrayContaining(['agree', 'disagree']),
  );
});
