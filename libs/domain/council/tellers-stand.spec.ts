import { afterSession, by } from '../../../test/support/council';
import { SECRETARY, seatActor, seats } from '../../../test/support/fixtures';
import { attended, frozen, keyed, named, opened } from '../../../test/support/secret-session';
import { checkTellersStand, checkTellerStands, type SessionState, type Teller } from './index';

const codeOf = (verdict: ReturnType<typeof checkTellersStand>): string =>
  verdict.allowed ? 'allowed' : verdict.refusal.code;
const [SECOND, THIRD] = [seatActor(2), seatActor(3)];

/** The council seated anew by a decision: the second member is gone, the third sits on. */
const reseated = (tellersFrom: 'members' | 'others' | 'anyone'): SessionState => {
  const kept = seats(22).filter((_seat, at) => at !== 1);
  return afterSession(
    named(attended({ ...frozen(), councilVersion: 1 })),
    by(SECRETARY, { type: 'take-seats', councilVersion: 2, tellersFrom, seats: kept }),
  );
};

describe('who was named to count, once the council is seated anew', () => {
  it.each([
    ['members', 'teller-must-be-member'],
    ['others', 'teller-must-not-be-member'],
    ['anyone', 'allowed'],
  ] as const)('when the decision lets %s count', (from, code) => {
    expect(codeOf(checkTellersStand(reseated(from)))).toBe(code);
    expect(codeOf(checkTellersStand(reseated(from), 'b1'))).toBe(code);
  });

  it('matters only where something is left that tellers count', () => {
    const open = reseated('members');
    const openly = { ...open, ballots: open.ballots.map((ballot) => ({ ...ballot, form: 'open' as const })) };
    expect(codeOf(checkTellersStand(openly))).toBe('allowed');
    expect(codeOf(checkTellersStand(open, 'b7'))).toBe('allowed');
  });

  it('each teller for itself: who sits on counts on, who does not is told that the part has ended', () => {
    const state = reseated('members');
    expect(codeOf(checkTellerStands(state, SECOND.office))).toBe('teller-part-ended');
    expect(codeOf(checkTellerStands(state, THIRD.office))).toBe('allowed');
    expect(codeOf(checkTellerStands(state, seatActor(9).office))).toBe('allowed');
  });
});

describe('a teller whose seat passes to somebody else during the vote', () => {
  const successor = { office: 'office-new', person: 'person-new', name: 'Người mới', title: 'Giám đốc' };
  const replaced = (tellersFrom: 'members' | 'others'): SessionState =>
    afterSession(
      { ...opened(), tellersFrom },
      by(SECRETARY, { type: 'replace-holder', seat: 'seat-2', holder: successor, reason: 'Nghỉ hưu' }),
    );

  it('holds a key, and yet opens no box where only members may', () => {
    expect(codeOf(checkTellerStands(replaced('members'), SECOND.office))).toBe('teller-part-ended');
    expect(codeOf(checkTellerStands(replaced('members'), THIRD.office))).toBe('allowed');
  });

  it('also where another teller has been named since', () => {
    const state: SessionState = { ...replaced('members'), tellers: [] as readonly Teller[] };
    expect(codeOf(checkTellerStands(state, SECOND.office))).toBe('teller-part-ended');
  });

  it('and the other way round: who came to sit in the council, where members may not', () => {
    expect(codeOf(checkTellerStands(replaced('others'), THIRD.office))).toBe('teller-part-ended');
    expect(codeOf(checkTellerStands(replaced('others'), SECOND.office))).toBe('allowed');
  });

  it('a substitute sits in the seat of who sent them', () => {
    const sent = {
      ...opened(),
      tellersFrom: 'members' as const,
      substitutes: { 'seat-9': { ...successor, person: THIRD.person } },
    };
    expect(codeOf(checkTellerStands(sent, THIRD.office))).toBe('allowed');
  });
});

test('before anything changes, tellers stand', () => {
  expect(codeOf(checkTellersStand({ ...keyed(named(attended(frozen()))), tellersFrom: 'members' }))).toBe(
    'allowed',
  );
});
