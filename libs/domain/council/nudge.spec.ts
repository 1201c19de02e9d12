import {
  afterSession,
  by,
  cast,
  closed,
  frozen,
  opened,
  refusalOfSession,
  upTo,
} from '../../../test/support/council';
import { NOW, seatActor, SECRETARY } from '../../../test/support/fixtures';
import { awaitedIn, type SessionAct, type SessionState } from '../index';

const nudge = (allowing: readonly string[], ballot = 'b1'): SessionAct =>
  by(SECRETARY, { type: 'nudge', ballot, allowing });
const later = (minutes: number): string => new Date(Date.parse(NOW) + minutes * 60_000).toISOString();
const ALL = upTo(22).map((seat) => `seat-${seat}`);

/** Twenty of 22 are there, seventeen have cast. */
const voting = cast(opened(frozen(), 20), upTo(17), () => ['agree', 'agree']);
const nudgedBy = ({ nudges = [] }: SessionState) => nudges.map(({ seats }) => seats);

describe('a reminder', () => {
  it('goes to those who have not cast and let themselves be reminded, and to nobody else', () => {
    const [first] = voting.ballots;
    expect(first && awaitedIn(voting, first).map(({ id }) => id)).toEqual(['seat-18', 'seat-19', 'seat-20']);
    const after = afterSession(voting, nudge(['seat-1', 'seat-19', 'seat-22']));
    expect(nudgedBy(after)).toEqual([['seat-19']]);
    expect(after.papers).toBe(voting.papers);
  });

  it('may be repeated after ten minutes, three times in all', () => {
    const once = afterSession(voting, nudge(ALL));
    expect(refusalOfSession(once, nudge(ALL), later(9))).toBe('nudge-too-soon');
    const twice = afterSession(once, nudge(ALL), later(10));
    const thrice = afterSession(twice, nudge(ALL), later(20));
    expect(refusalOfSession(thrice, nudge(ALL), later(60))).toBe('nudged-enough');
    expect(nudgedBy(thrice)).toHaveLength(3);
  });

  it('is refused where nobody is to be reminded', () => {
    expect(refusalOfSession(voting, nudge([]))).toBe('nobody-lets-nudge');
    expect(refusalOfSession(voting, nudge(['seat-3']))).toBe('nobody-lets-nudge');
    expect(refusalOfSession(voting, nudge(ALL, 'b9'))).toBe('ballot-unknown');
    const all = cast(voting, [18, 19, 20], () => ['agree', 'agree']);
    expect(refusalOfSession(all, nudge(ALL))).toBe('ballot-waits-for-nobody');
    expect(refusalOfSession(frozen(), nudge(ALL))).toBe('session-wrong-state');
    expect(refusalOfSession(closed(voting), nudge(ALL))).toBe('session-wrong-state');
    expect(refusalOfSession(voting, { ...nudge(ALL), actor: seatActor(2) })).toBe('secretary-only');
  });

  it('of a secret ballot says no more than the roll: who has taken no token', () => {
    const secret = {
      ...voting,
      papers: [],
      ballots: voting.ballots.map((ballot) => ({ ...ballot, form: 'secret' as const })),
      secret: {
        tellerKeys: {},
        votes: { b1: { tokens: upTo(18).map((seat) => ({ seat: `seat-${seat}`, blinded: 'x' })) } },
      },
    } as unknown as SessionState;
    expect(nudgedBy(afterSession(secret, nudge(ALL)))).toEqual([['seat-19', 'seat-20']]);
  });

  it('is none for hands or slips, which nobody looks at one by one', () => {
    const ballots = voting.ballots.map((ballot) => ({ ...ballot, form: 'hands' as const }));
    expect(refusalOfSession({ ...voting, ballots }, nudge(ALL))).toBe('ballot-waits-for-nobody');
  });
});
