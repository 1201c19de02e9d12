import {
  afterSession,
  by,
  cast,
  CHAIR,
  closed,
  frozen,
  opened,
  paper,
  refusalOfSession,
  upTo,
} from '../../../test/support/council';
import {
  actor,
  line,
  NOW,
  SECRETARY,
  SEVENTY_PERCENT,
  seatActor,
  sessionOf,
  TODAY,
} from '../../../test/support/fixtures';
import { actsOnSession, type Attendance, type SessionAct, type SessionState, type Threshold } from '../index';

const CITED = { article: 'Điều 23', evidence: 'Q' } as const;
const allowing = (
  ...names: ReadonlyArray<'substitutes' | 'changing' | 'withoutMeeting' | 'countedStand'>
): Threshold => ({
  ...SEVENTY_PERCENT,
  ...Object.fromEntries(names.map((name) => [name, { ...CITED, allowed: true }])),
});
const mark = (seat: number, attendance: Attendance): SessionAct =>
  by(SECRETARY, { type: 'mark-attendance', marks: [{ seat: `seat-${seat}`, attendance }] });
const open = by(CHAIR, { type: 'open', votingEndsAt: null });
const written = (seat: number, lines = 'aa', ballot = 'b1'): SessionAct =>
  by(SECRETARY, { type: 'record-written', ballot, seat: `seat-${seat}`, lines });

describe('votes in writing', () => {
  it('come before the meeting, while it votes, and are replaced by a vote in person before the close', () => {
    let session = afterSession(frozen(), mark(22, 'written'));
    expect(refusalOfSession(frozen(), paper(22, ['agree', 'agree']))).toBe('session-wrong-state');
    session = afterSession(session, paper(22, ['disagree', 'agree']));
    expect(refusalOfSession(session, paper(22, ['agree', 'agree']))).toBe('paper-already-cast');
    session = opened(session, 20, 2);
    session = afterSession(session, mark(22, 'present'));
    session = afterSession(session, paper(22, ['agree', 'agree']));
    expect(session.papers).toMatchObject([{ seat: 'seat-22', lines: 'aa', written: false }]);
    expect(session.replaced).toMatchObject([{ seat: 'seat-22', lines: 'da', written: true }]);
    expect(refusalOfSession(session, paper(22, ['agree', 'agree']))).toBe('paper-already-cast');
  });

  it('are not entered from the end of the voting until the close, and are late ones after it', () => {
    const end = '2024-03-04T05:00:00.000Z';
    const session = opened(frozen(), 20, 2, end);
    expect(refusalOfSession(session, written(21), '2024-03-04T04:59:59.999Z')).toBe('accepted');
    expect(refusalOfSession(session, written(21), end)).toBe('voting-over');
    const offered = (now: string): unknown =>
      actsOnSession(session, seatActor(4), now).find(({ act }) => act === 'cast-paper')?.verdict;
    expect([offered(NOW), offered(end)]).toMatchObject([
      { allowed: true },
      { allowed: false, refusal: { code: 'voting-over', params: { end } } },
    ]);
    const over = afterSession(session, { type: 'time-passed' }, end);
    expect(afterSession(over, written(21), end)).toMatchObject({ papers: [], late: [{ seat: 'seat-21' }] });
  });

  it('that a letter brings are entered by the secretary, once; late ones are kept and not counted', () => {
    let session = opened(frozen(), 20, 2);
    expect(refusalOfSession(session, written(3))).toBe('seat-not-in-writing');
    expect(refusalOfSession(session, written(21, 'a'))).toBe('line-count-wrong');
    session = afterSession(session, written(21));
    expect(refusalOfSession(session, written(21))).toBe('paper-already-cast');
    session = closed(cast(session, upTo(20), () => ['agree', 'disagree']));
    const late = afterSession(session, written(22));
    expect(late.late).toEqual([{ ballot: 'b1', seat: 'seat-22', lines: 'aa', written: true }]);
    expect(late.results).toBe(session.results);
    expect(refusalOfSession(late, written(22))).toBe('paper-already-cast');
  });

  it('end with their window, and are not taken where no rule takes them', () => {
    const session = { ...opened(frozen(), 20, 2), writtenUntil: '2024-03-04T01:00:00.000Z' };
    expect(refusalOfSession(session, paper(21, ['agree', 'agree']))).toBe('written-after-window');
    expect(afterSession(session, written(21)).late).toHaveLength(1);
    const none = { ...SEVENTY_PERCENT, written: { ...CITED, votes: 'none' as const } };
    const refusing = opened(frozen({ agenda: [line('a', 1, none)] }), 20, 2);
    expect(refusalOfSession(refusing, paper(21, ['agree']))).toBe('written-votes-not-taken');
  });

  it('are recorded and not counted where the rule says so', () => {
    const recorded = { ...SEVENTY_PERCENT, written: { ...CITED, votes: 'recorded' as const } };
    const voting = opened(frozen({ agenda: [line('a', 1, recorded)] }), 20, 2);
    const session = closed(cast(voting, upTo(22), () => ['agree']));
    expect(session.papers).toHaveLength(22);
    expect(session.results).toMatchObject([{ agree: 20, base: 22, quorumReached: 22 }]);
  });
});

describe('a cast paper', () => {
  it('is changed until the close where the rule lets it, and every version is kept', () => {
    let session = opened(frozen({ agenda: [line('a', 1, allowing('changing'))] }), 22);
    session = afterSession(session, paper(2, ['agree']));
    session = afterSession(session, paper(2, ['disagree']));
    expect([session.papers[0]?.lines, session.replaced[0]?.lines]).toEqual(['d', 'a']);
    expect(refusalOfSession(closed(session), paper(2, ['agree']))).toBe('paper-already-cast');
  });
});

describe('an adjourned session', () => {
  const mixed = [
    line('a', 1, allowing('countedStand')),
    line('b', 1, { ...SEVENTY_PERCENT, ballot: 'secret' }),
  ];
  const adjourn = by(CHAIR, { type: 'adjourn', reason: 'Không còn đủ hai phần ba' });
  const resume = (heldOn = TODAY) => by(CHAIR, { type: 'resume', heldOn });

  it('keeps its papers as void and votes again, under new names, with new attendance', () => {
    const begun = cast(opened(frozen(), 22), upTo(9), () => ['agree', 'agree']);
    let session = afterSession(begun, adjourn);
    expect(session).toMatchObject({ phase: 'adjourned', ballots: [{ id: 'b1', phase: 'void' }] });
    expect(session.papers).toHaveLength(9);
    expect(refusalOfSession(session, paper(10, ['agree', 'agree']))).toBe('session-wrong-state');
    expect(refusalOfSession(session, resume('2024-03-05'))).toBe('session-before-its-day');
    session = afterSession(session, resume());
    expect(session).toMatchObject({
      phase: 'frozen',
      attendance: {},
      ballots: [{ id: 'b1' }, { id: 'b2', phase: 'laid' }],
    });
    session = closed(cast(opened(session, 20), upTo(20), () => ['agree', 'disagree']));
    expect(session.results).toMatchObject([
      { agree: 20, ballot: 'b2', quorumReached: 20 },
      { agree: 0, ballot: 'b2' },
    ]);
  });

  it('keeps what was counted only where the rules of all its lines say so', () => {
    const both = afterSession(
      frozen({ agenda: mixed }),
      by(SECRETARY, { type: 'choose-form', ballot: 'b2', form: 'paper', reason: '' }),
    );
    const marks = both.seats.map(({ id }) => ({ seat: id, attendance: 'present' as const }));
    let session = afterSession(both, by(SECRETARY, { type: 'mark-attendance', marks }));
    session = afterSession(session, by(CHAIR, { type: 'open', ballot: 'b1', votingEndsAt: null }));
    session = afterSession(session, by(CHAIR, { type: 'close', withPapersMissing: true }));
    session = afterSession(afterSession(session, adjourn), resume());
    expect(session.ballots.map(({ id, phase }) => [id, phase])).toEqual([
      ['b1', 'counted'],
      ['b3', 'laid'],
    ]);
  });

  it('may be called off', () => {
    const session = afterSession(opened(frozen(), 22), adjourn);
    const off = afterSession(session, by(SECRETARY, { type: 'cancel', reason: 'Hoãn sang năm sau' }));
    expect(off.phase).toBe('cancelled');
  });
});

describe('opinions in writing, without a meeting', () => {
  const asked = (rule: Threshold): SessionState =>
    sessionOf({ agenda: [line('a', 1, rule)], inWriting: true });
  const freeze = by(SECRETARY, { type: 'freeze-agenda', agendaHash: 'hash', layOut: true });

  it('need a rule that lets them and the leave of the chair; every seat votes in writing', () => {
    expect(refusalOfSession(asked(SEVENTY_PERCENT), freeze)).toBe('written-session-not-allowed');
    let session = afterSession(asked(allowing('withoutMeeting')), freeze);
    expect(refusalOfSession(session, open)).toBe('leave-not-given');
    expect(refusalOfSession(session, by(SECRETARY, { type: 'give-leave' }))).toBe('chair-only');
    const hands = by(SECRETARY, { type: 'choose-form', ballot: 'b1', form: 'hands', reason: '' });
    expect(refusalOfSession(session, hands)).toBe('ballot-form-needs-meeting');
    session = afterSession(session, by(CHAIR, { type: 'give-leave' }));
    expect(refusalOfSession(session, by(CHAIR, { type: 'give-leave' }))).toBe('leave-not-asked');
    session = afterSession(session, by(SECRETARY, { type: 'open', votingEndsAt: null }));
    session = closed(cast(session, upTo(16), () => ['agree']));
    expect(session.results).toMatchObject([{ agree: 16, quorumReached: 16, outcome: 'passed' }]);
  });
});

describe('who votes in a seat', () => {
  const holder = { office: 'office-new', person: 'person-new', name: 'Người mới', title: 'Giám đốc' };
  const newcomer = actor('member', 'province', { office: 'office-new', person: 'person-new' });
  const words = { type: 'cast-paper', agendaHash: 'hash', lines: 'aa' } as const;
  const replace = by(SECRETARY, { type: 'replace-holder', seat: 'seat-5', holder, reason: 'Điều động' });

  it('is who holds it when the session opens', () => {
    const marked = afterSession(afterSession(frozen(), mark(1, 'present')), mark(5, 'present'));
    const seated = marked.seats.map(({ id }) => mark(Number(id.slice(5)), 'present'));
    const ready = seated.reduce((session, act) => afterSession(session, act), marked);
    const holders = ready.seats.map((seat) => (seat.id === 'seat-5' ? { ...seat, ...holder } : seat));
    const session = afterSession(ready, by(CHAIR, { type: 'open', votingEndsAt: null, holders }));
    expect(session.seats[4]).toMatchObject({ id: 'seat-5', person: 'person-new' });
    expect(refusalOfSession(session, by(seatActor(5), words))).toBe('seat-not-yours');
    expect(afterSession(session, by(newcomer, words)).papers).toMatchObject([{ seat: 'seat-5' }]);
  });

  it('may be replaced during the vote: what was cast stays cast, and the successor casts nothing more', () => {
    const voting = opened(frozen(), 22);
    const before = afterSession(voting, replace);
    expect(refusalOfSession(before, by(seatActor(5), words))).toBe('seat-not-yours');
    expect(refusalOfSession(before, by(newcomer, words))).toBe('accepted');
    const cast5 = afterSession(voting, by(seatActor(5), words));
    expect(refusalOfSession(afterSession(cast5, replace), by(newcomer, words))).toBe('paper-already-cast');
    const twice = by(SECRETARY, { type: 'replace-holder', seat: 'seat-6', holder, reason: 'x' });
    expect(refusalOfSession(before, twice)).toBe('holder-sits-already');
  });

  it('is not bound by what the one before was recused from, as long as the line was not voted', () => {
    const recuse = by(seatActor(5), {
      type: 'recuse',
      seat: 'seat-5',
      dossier: 'first',
      reason: 'Người thân',
    });
    const declared = afterSession(frozen(), recuse);
    expect(afterSession(declared, replace).recusals).toEqual([]);
    expect(afterSession(opened(declared, 22), replace).recusals).toHaveLength(1);
  });

  it('may be a substitute sent in writing where the rule lets it; who presides is never one', () => {
    const name = (seat: string) =>
      by(SECRETARY, { type: 'name-substitute', seat, holder, letter: 'Giấy cử số 12' });
    expect(refusalOfSession(frozen(), name('seat-5'))).toBe('substitutes-not-allowed');
    const agenda = [line('a', 1, allowing('substitutes')), line('b', 1, allowing('substitutes'))];
    const session = opened(afterSession(frozen({ agenda }), name('seat-5')), 22);
    expect(refusalOfSession(session, by(seatActor(5), words))).toBe('seat-not-yours');
    expect(afterSession(session, by(newcomer, words)).papers).toMatchObject([{ seat: 'seat-5' }]);
    const forChair = afterSession(frozen({ agenda }), name('seat-1'));
    expect(refusalOfSession(forChair, by(newcomer, { type: 'defer-line', line: 1, reason: 'x' }))).toBe(
      'chair-only',
    );
  });
});

describe('a line that is put off', () => {
  it('leaves its ballot before it opens; its dossier waits', () => {
    const deferred = afterSession(
      frozen(),
      by(CHAIR, { type: 'defer-line', line: 2, reason: 'Cần xác minh' }),
    );
    expect(deferred.ballots).toMatchObject([{ id: 'b1', lines: [1] }]);
    const session = closed(cast(opened(deferred, 22), upTo(22), () => ['agree']));
    expect(session.results.map(({ outcome }) => outcome)).toEqual(['passed', 'deferred']);
    expect(
      refusalOfSession(opened(frozen(), 22), by(CHAIR, { type: 'defer-line', line: 1, reason: 'x' })),
    ).toBe('no-ballot-to-do');
    expect(sessionOf().heldOn <= NOW.slice(0, 10)).toBe(true);
  });
});

describe('a share of all staff', () => {
  it('needs the number, how many came and where that stands', () => {
    const rule: Threshold = { ...SEVENTY_PERCENT, num: 80, of: 'all-staff' };
    const asked = sessionOf({ agenda: [line('a', 1, rule)] });
    const freeze = (staff?: { count: number; present: number; source: string }) =>
      by(SECRETARY, { type: 'freeze-agenda', agendaHash: 'hash', layOut: true, ...(staff ? { staff } : {}) });
    expect(refusalOfSession(asked, freeze())).toBe('staff-not-stated');
    expect(refusalOfSession(asked, freeze({ count: 41, present: 42, source: 'x' }))).toBe('staff-not-stated');
    const session = afterSession(asked, freeze({ count: 41, present: 36, source: 'Danh sách' }));
    const results = closed(cast(opened(session, 22), upTo(22), () => ['agree'])).results;
    expect(results).toMatchObject([
      { base: 41, needed: 33, quorumNeeded: 28, quorumReached: 36, outcome: 'failed' },
    ]);
  });
});
