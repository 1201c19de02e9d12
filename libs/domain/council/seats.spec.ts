import {
  afterSession,
  by,
  CHAIR,
  cast,
  frozen,
  heldOpenly,
  opened,
  refusalOfSession,
} from '../../../test/support/council';
import {
  actor,
  line,
  NOW,
  SECRETARY,
  seatActor,
  seats,
  sessionOf,
  TODAY,
} from '../../../test/support/fixtures';
import { checkInForce, dayOfSeats, type SessionState } from '../index';

/** The council seated anew: the chair and two others sit on in other seats, one is new. */
const NEW = seats(22)
  .filter((_seat, at) => at === 0 || at === 4 || at === 5)
  .concat({ ...seats(23)[22], id: 'x' } as SessionState['seats'][number])
  .map((seat, at) => ({
    ...seat,
    id: `v2.${at + 1}`,
    post: at === 0 ? ('chair' as const) : ('member' as const),
  }));

const take = (councilVersion = 2) =>
  by(SECRETARY, { type: 'take-seats', councilVersion, tellersFrom: 'anyone', seats: NEW });
const open = (councilVersion: number) => by(CHAIR, { type: 'open', votingEndsAt: null, councilVersion });
const convened = (): SessionState => frozen({ councilVersion: 1 });

describe('a council seated anew', () => {
  it('before its session opens: it cannot open with the old seats, and takes the new ones', () => {
    expect(refusalOfSession(convened(), open(2))).toBe('council-seated-anew');
    const marked = afterSession(
      convened(),
      by(SECRETARY, {
        type: 'mark-attendance',
        marks: seats(22).map(({ id: seat }) => ({ seat, attendance: 'present' })),
      }),
    );
    const recused = afterSession(
      afterSession(
        marked,
        by(SECRETARY, { type: 'recuse', seat: 'seat-5', dossier: 'first', reason: 'Người thân' }),
      ),
      by(SECRETARY, { type: 'recuse', seat: 'seat-9', dossier: 'first', reason: 'Người thân' }),
    );
    const taken = afterSession(recused, take());
    expect(taken.seats.map(({ id }) => id)).toEqual(['v2.1', 'v2.2', 'v2.3', 'v2.4']);
    expect(taken.attendance).toEqual({ 'v2.1': 'present', 'v2.2': 'present', 'v2.3': 'present' });
    expect(taken.recusals.map(({ seat }) => seat)).toEqual(['v2.2']);
    expect(refusalOfSession(taken, open(2))).toBe('accepted');
    expect(refusalOfSession(taken, take())).toBe('council-seats-are-in-force');
  });

  it('after it: the session keeps its seats', () => {
    const voting = opened(convened(), 22);
    expect(refusalOfSession(voting, take())).toBe('session-wrong-state');
    expect(cast(voting, [22], () => ['agree', 'agree']).papers).toHaveLength(1);
  });

  it('does not touch votes in writing: these are held anew first', () => {
    const written = afterSession(
      convened(),
      by(SECRETARY, { type: 'mark-attendance', marks: [{ seat: 'seat-7', attendance: 'written' }] }),
    );
    const voted = cast(written, [7], () => ['agree', 'agree']);
    expect(refusalOfSession(voted, take())).toBe('ballot-has-papers');
    const adjourned = afterSession(voted, by(SECRETARY, { type: 'adjourn', reason: 'Kiện toàn' }));
    const resumed = afterSession(adjourned, by(SECRETARY, { type: 'resume', heldOn: NOW.slice(0, 10) }));
    expect(afterSession(resumed, take()).seats).toHaveLength(4);
  });

  it('leaves sessions alone that do not know their version', () => {
    expect(refusalOfSession(frozen(), open(2))).not.toBe('council-seated-anew');
  });
});

describe('a seat that a person holds', () => {
  const [first, moved, ...others] = seats(22);
  const attended = afterSession(
    convened(),
    by(SECRETARY, {
      type: 'mark-attendance',
      marks: seats(22).map(({ id: seat }) => ({ seat, attendance: 'present' })),
    }),
  );
  const laid = heldOpenly(attended);
  const holders = [
    first,
    { ...moved, office: 'office-new', title: 'Giám đốc' },
    ...others,
  ] as SessionState['seats'];
  const voting = afterSession(
    laid,
    by(CHAIR, { type: 'open', votingEndsAt: null, councilVersion: 1, holders }),
  );
  const paperOf = (office: string) =>
    by(actor('member', 'province', { office, person: 'person-seat-2' }), {
      type: 'cast-paper',
      agendaHash: 'hash',
      lines: 'aa',
    });

  it('is voted in from the office to which the person has moved, not from the one before', () => {
    expect(voting.seats[1]).toMatchObject({ office: 'office-new', title: 'Giám đốc', post: 'member' });
    expect(refusalOfSession(voting, paperOf('office-new'))).toBe('accepted');
    expect(refusalOfSession(voting, paperOf('office-seat-2'))).toBe('seat-not-yours');
  });
});

describe('the version of the council', () => {
  test.each([
    ['convened ahead: of its own day', '2025-01-15', false, '2025-01-15'],
    ['late: of today', '2024-03-01', false, TODAY],
    ['entered from paper: of its own day', '2024-03-01', true, '2024-03-01'],
  ])('of a session %s', (_case, heldOn, retrospective, day) => {
    expect(dayOfSeats({ heldOn, retrospective }, TODAY)).toBe(day);
  });

  it('must be in force for a session to open, unless it has opened or counted', () => {
    const codeOf = (state: SessionState, inForce?: number): string => {
      const verdict = checkInForce(state, inForce, TODAY);
      return verdict.allowed ? 'allowed' : verdict.refusal.code;
    };
    expect([codeOf(frozen()), codeOf(frozen(), 1)]).toEqual(['council-without-seats', 'allowed']);
    const voting = opened(frozen(), 22);
    expect([codeOf(sessionOf()), codeOf(voting)]).toEqual(['allowed', 'allowed']);
    const [ballot] = voting.ballots;
    const counted = { ...frozen(), ballots: [{ ...ballot, phase: 'counted' }] } as SessionState;
    expect(codeOf(counted)).toBe('allowed');
  });
});

describe('who may count', () => {
  const teller = (number: number, seat: string | null) => {
    const { office, person } = seatActor(number);
    return { office, person, name: 'Người kiểm phiếu', seat };
  };
  test.each([
    ['members', 'teller-must-be-member'],
    ['others', 'teller-must-not-be-member'],
    ['anyone', 'accepted'],
  ] as const)('by the decision: %s', (tellersFrom, code) => {
    const tellers = [teller(2, 'seat-2'), teller(40, null)];
    expect(refusalOfSession(frozen({ tellersFrom }), by(SECRETARY, { type: 'name-tellers', tellers }))).toBe(
      code,
    );
  });
});

describe('the line about a unit itself', () => {
  const rule = (allowed: boolean) => ({
    ...line('x').threshold,
    selfVote: { allowed, article: 'Quy chế cụm', evidence: 'S' as const },
  });
  const units = seats(3).map((seat, at) => ({ ...seat, unit: `unit-${at + 1}` }));
  const agenda = (allowed: boolean) =>
    [1, 2, 3].map((unit) => ({ ...line(`line-${unit}`, 1, rule(allowed)), unit: `unit-${unit}` }));

  it('is closed to the unit where the rules say so, also for a new holder', () => {
    const session = frozen({ seats: units, agenda: agenda(false) });
    expect(session.recusals.map(({ seat, dossier }) => [seat, dossier])).toEqual([
      ['seat-1', 'line-1'],
      ['seat-2', 'line-2'],
      ['seat-3', 'line-3'],
    ]);
    const holder = { office: 'o', person: 'p', name: 'Người mới', title: 'Đại diện' };
    const replaced = afterSession(
      session,
      by(SECRETARY, { type: 'replace-holder', seat: 'seat-2', holder, reason: 'Giấy cử' }),
    );
    expect(replaced.recusals).toHaveLength(3);
    expect(
      refusalOfSession(
        opened(session, 3),
        by(CHAIR, { type: 'cast-paper', agendaHash: 'hash', lines: 'aaa' }),
      ),
    ).toBe('seat-recused-line');
  });

  it('is open where they let it', () => {
    expect(frozen({ seats: units, agenda: agenda(true) }).recusals).toEqual([]);
  });
});
