import { actor, NOW, SECRETARY, TODAY } from '../../../test/support/fixtures';
import {
  afterSession,
  by,
  cast,
  CHAIR,
  closed,
  frozen,
  opened,
  refusalOfSession,
  upTo,
} from '../../../test/support/council';
import { actsOnSession, type BodyOfSession, type SessionAct, type SessionState } from '../index';

const ORDER = { enactment: 'an-order', number: '202/2025/QH15', day: '2024-02-20' };
const CALLED_OFF = { type: 'call-off', order: ORDER } as const;
const ADMINISTRATOR = actor('administrator', 'successor');
const GONE: BodyOfSession = { goneSince: TODAY, isOverseen: true };

const voting = (): SessionState => opened(frozen(), 20, 2);
const counted = (): SessionState => closed(cast(voting(), upTo(20), () => ['agree', 'agree']));
const minuted = (): SessionState =>
  [SECRETARY, CHAIR].reduce(
    (session, signer) => afterSession(session, by(signer, { type: 'sign-minutes' })),
    counted(),
  );
const cancel = (body?: BodyOfSession, who = ADMINISTRATOR): SessionAct =>
  by(who, { type: 'cancel', reason: 'Cơ quan đã kết thúc', ...(body ? { body } : {}) });

describe('a session whose body is gone', () => {
  test.each<[string, () => SessionState]>([
    ['frozen', frozen],
    ['open for voting', voting],
    ['closed, its minutes not signed', counted],
  ])('%s is called off by the order, which it names; papers and counts stay', (_name, at) => {
    const before = at();
    const session = afterSession(before, CALLED_OFF);
    expect(session).toMatchObject({
      phase: 'cancelled',
      cancelled: '202/2025/QH15, 2024-02-20',
      calledOffBy: ORDER,
      papers: before.papers,
      results: before.results,
    });
    expect(refusalOfSession(session, CALLED_OFF)).toBe('session-wrong-state');
  });

  it('whose minutes were signed in time keeps its outcome', () => {
    expect(refusalOfSession(minuted(), CALLED_OFF)).toBe('session-wrong-state');
    expect(refusalOfSession(minuted(), cancel(GONE))).toBe('session-wrong-state');
  });

  test.each<[string, () => SessionState]>([
    ['frozen', frozen],
    ['open for voting', voting],
    ['closed, its minutes not signed', counted],
  ])('%s is ended by an administrator who looks after the body or its successor', (_name, at) => {
    expect(afterSession(at(), cancel(GONE))).toMatchObject({
      phase: 'cancelled',
      cancelled: 'Cơ quan đã kết thúc',
    });
  });

  test.each<[string, SessionAct, string]>([
    ['while the body stands', cancel({ goneSince: null, isOverseen: true }), 'session-body-stands'],
    ['when nobody looked at the register', cancel(), 'session-body-stands'],
    ['before its last day is over', cancel({ ...GONE, goneSince: '2024-03-05' }), 'session-body-stands'],
    ['of another area', cancel({ ...GONE, isOverseen: false }), 'session-outside-jurisdiction'],
    ['by an auditor', cancel(GONE, actor('auditor', 'successor')), 'secretary-only'],
    ['after the office ended', cancel(GONE, { ...ADMINISTRATOR, to: '2024-03-01' }), 'office-not-held'],
  ])('is not ended %s', (_name, act, code) => {
    expect(refusalOfSession(voting(), act)).toBe(code);
  });

  it('entered from paper is ended by who holds the office today, not on the day of the meeting', () => {
    const past = frozen({ retrospective: true, heldOn: '2020-03-02' });
    const later = { ...ADMINISTRATOR, from: '2023-01-01' };
    expect(refusalOfSession(past, cancel(GONE, later))).toBe('accepted');
    expect(refusalOfSession(past, cancel(undefined, later))).toBe('office-not-held');
  });

  it('offers its end to who may do it', () => {
    const offered = (body?: BodyOfSession): boolean | undefined =>
      actsOnSession(counted(), ADMINISTRATOR, NOW, body).find(({ act }) => act === 'cancel')?.verdict.allowed;
    expect([offered(GONE), offered()]).toEqual([true, false]);
  });

  it('does not let its own secretary off the minutes after the close', () => {
    expect(refusalOfSession(counted(), cancel(undefined, SECRETARY), NOW)).toBe('session-wrong-state');
  });
});
