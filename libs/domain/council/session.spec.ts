import {
  actor,
  convocation,
  line,
  NOW,
  SECRETARY,
  seatActor,
  seats,
  sessionOf,
  TODAY,
} from '../../../test/support/fixtures';
import {
  evolveAll,
  sessionDecider,
  type Attendance,
  type PaperLine,
  type SessionAct,
  type SessionCommand,
  type SessionEvent,
  type SessionState,
} from '../index';

type Words = {
  [Type in SessionAct['type']]: Omit<Extract<SessionAct, { type: Type }>, 'actor'>;
}[SessionAct['type']];
const by = (actor: SessionAct['actor'], words: Words): SessionAct => ({ ...words, actor });
const CHAIR = seatActor(1);

function after(state: SessionState, command: SessionCommand, now = NOW): SessionState {
  const decision = sessionDecider.decide(state, command, now);
  if (!decision.accepted) throw new Error(`refused: ${decision.refusal.code}`);
  return evolveAll<SessionState, SessionEvent>(sessionDecider.evolve, state, decision.events);
}

const refusal = (state: SessionState, command: SessionCommand, now = NOW): string => {
  const decision = sessionDecider.decide(state, command, now);
  return decision.accepted ? 'accepted' : decision.refusal.code;
};

const marks = (present: number, written: number): ReadonlyArray<{ seat: string; attendance: Attendance }> =>
  seats(22).map((seat, index) => ({
    seat: seat.id,
    attendance: index < present ? 'present' : index < present + written ? 'written' : 'absent',
  }));

const frozen = (): SessionState =>
  after(sessionOf(), by(SECRETARY, { type: 'freeze-agenda', agendaHash: 'hash' }));
const voting = (present = 20, written = 2): SessionState => {
  const attended = after(
    frozen(),
    by(SECRETARY, { type: 'mark-attendance', marks: marks(present, written) }),
  );
  return after(attended, by(CHAIR, { type: 'open', votingEndsAt: null }));
};
const paper = (seat: number, lines: readonly PaperLine[]): SessionAct =>
  by(seatActor(seat), { type: 'cast-paper', agendaHash: 'hash', lines });

describe('a council session', () => {
  it('counts 22 papers: one line passes with all, one falls a vote short of 16', () => {
    let session = voting();
    for (let seat = 1; seat <= 22; seat++)
      session = after(session, paper(seat, ['agree', seat <= 15 ? 'agree' : 'disagree']));
    session = after(session, by(CHAIR, { type: 'close', withPapersMissing: false }));
    expect(session.results).toMatchObject([
      { dossier: 'first', agree: 22, base: 22, needed: 16, quorumReached: 22, outcome: 'passed' },
      { dossier: 'second', agree: 15, base: 22, needed: 16, outcome: 'failed' },
    ]);
    expect(session.papers.filter((cast) => cast.written)).toHaveLength(2);
  });

  it('takes one paper a seat, only from seats that attend, only while voting, only on the frozen agenda', () => {
    const session = after(voting(20, 0), paper(1, ['agree', 'agree']));
    expect(refusal(session, paper(1, ['disagree', 'agree']))).toBe('paper-already-cast');
    expect(refusal(session, paper(22, ['agree', 'agree']))).toBe('not-attending');
    expect(refusal(session, paper(99, ['agree', 'agree']))).toBe('seat-not-yours');
    expect(refusal(session, paper(2, ['agree']))).toBe('line-count-wrong');
    expect(refusal(session, paper(2, ['agree', 'perhaps' as PaperLine]))).toBe('choice-unknown');
    expect(
      refusal(session, { ...paper(2, ['agree', 'agree']), agendaHash: 'of yesterday' } as SessionAct),
    ).toBe('agenda-hash-mismatch');
    expect(refusal(frozen(), paper(1, ['agree', 'agree']))).toBe('session-wrong-state');
    expect(refusal(session, by(CHAIR, { type: 'close', withPapersMissing: false }))).toBe('papers-missing');
    const closed = after(session, by(CHAIR, { type: 'close', withPapersMissing: true }));
    expect(refusal(closed, paper(2, ['agree', 'agree']))).toBe('paper-after-close');
  });

  it('closes the line of a recused member and shows both figures', () => {
    let session = after(
      frozen(),
      by(seatActor(3), { type: 'recuse', seat: 'seat-3', dossier: 'first', reason: 'Người thân' }),
    );
    expect(
      refusal(session, by(seatActor(3), { type: 'recuse', seat: 'seat-3', dossier: 'first', reason: 'x' })),
    ).toBe('already-recused');
    expect(
      refusal(session, by(seatActor(3), { type: 'recuse', seat: 'seat-4', dossier: 'first', reason: 'x' })),
    ).toBe('seat-not-yours');
    session = after(session, by(SECRETARY, { type: 'mark-attendance', marks: marks(22, 0) }));
    session = after(session, by(CHAIR, { type: 'open', votingEndsAt: null }));
    expect(refusal(session, paper(3, ['agree', 'agree']))).toBe('seat-recused-line');
    expect(refusal(session, paper(4, ['recused', 'agree']))).toBe('seat-recused-line');
    session = after(session, paper(3, ['recused', 'agree']));
    session = after(session, by(CHAIR, { type: 'close', withPapersMissing: true }));
    expect(session.results[0]).toMatchObject({
      recused: 1,
      base: 22,
      needed: 16,
      baseWithoutRecused: 21,
      neededWithoutRecused: 15,
    });
  });

  it('is opened by its chair with a quorum, on its day, and closes by itself when its time is up', () => {
    const few = after(frozen(), by(SECRETARY, { type: 'mark-attendance', marks: marks(14, 0) }));
    expect(refusal(few, by(CHAIR, { type: 'open', votingEndsAt: null }))).toBe('quorum-lacking');
    const enough = after(frozen(), by(SECRETARY, { type: 'mark-attendance', marks: marks(15, 0) }));
    expect(refusal(enough, by(SECRETARY, { type: 'open', votingEndsAt: null }))).toBe('chair-only');
    expect(refusal(enough, by(CHAIR, { type: 'open', votingEndsAt: NOW }))).toBe('voting-end-in-past');
    const end = '2024-03-04T05:00:00.000Z';
    const open = after(enough, by(CHAIR, { type: 'open', votingEndsAt: end }));
    expect(sessionDecider.due(open)).toBe(end);
    expect(after(open, { type: 'time-passed' }).phase).toBe('voting');
    expect(after(open, { type: 'time-passed' }, end).phase).toBe('closed');
    for (const late of [end, '2025-03-04T05:00:00.000Z'])
      expect(refusal(open, paper(4, ['agree', 'agree']), late)).toBe('voting-over');
    expect(refusal(open, paper(4, ['agree', 'agree']), '2024-03-04T04:59:59.999Z')).toBe('accepted');
    const letIn = sessionDecider.decideLetIn?.(open, paper(4, ['agree', 'agree']), end);
    expect(letIn).toMatchObject({ accepted: true, events: [{ type: 'paper-cast' }] });
    const tomorrow = sessionOf({ heldOn: '2024-03-05' });
    const early = after(tomorrow, by(SECRETARY, { type: 'freeze-agenda', agendaHash: 'hash' }));
    expect(refusal(early, by(CHAIR, { type: 'open', votingEndsAt: null }))).toBe('session-before-its-day');
  });

  it('is minuted by its secretary, then its chair, before outcomes go out', () => {
    let session = after(voting(), by(CHAIR, { type: 'close', withPapersMissing: true }));
    expect(refusal(session, { type: 'outcomes-delivered', passedOver: [] })).toBe('session-wrong-state');
    expect(refusal(session, by(CHAIR, { type: 'sign-minutes' }))).toBe('secretary-only');
    session = after(session, by(SECRETARY, { type: 'sign-minutes' }));
    expect(refusal(session, by(SECRETARY, { type: 'sign-minutes' }))).toBe('minutes-order');
    session = after(session, by(CHAIR, { type: 'sign-minutes' }));
    expect(after(session, { type: 'outcomes-delivered', passedOver: [] }).phase).toBe('delivered');
  });

  it('is called off by its chair or secretary before the close, with the reason and the papers kept', () => {
    const withPaper = after(voting(), paper(4, ['agree', 'agree']));
    const cancel = { type: 'cancel', reason: 'Không đủ thành viên' } as const;
    expect(refusal(withPaper, by(actor('member', 'elsewhere'), cancel))).toBe('secretary-only');
    expect(refusal(withPaper, by(CHAIR, { ...cancel, reason: ' ' }))).toBe('reason-required');
    for (const session of [sessionOf({}), frozen(), withPaper]) {
      const off = after(session, by(SECRETARY, cancel));
      expect([off.phase, off.cancelled]).toEqual(['cancelled', 'Không đủ thành viên']);
      expect(sessionDecider.due(off)).toBeNull();
      expect(off.papers).toEqual(session.papers);
      expect(refusal(off, paper(5, ['agree', 'agree']))).toBe('session-wrong-state');
    }
    const closed = after(voting(), by(CHAIR, { type: 'close', withPapersMissing: true }));
    expect(refusal(closed, by(CHAIR, cancel))).toBe('session-wrong-state');
  });

  it('counts who votes in writing only when the paper came', () => {
    let session = voting(10, 12);
    for (let seat = 1; seat <= 10; seat++) session = after(session, paper(seat, ['agree', 'agree']));
    session = after(session, by(CHAIR, { type: 'close', withPapersMissing: true }));
    expect(session.results[0]).toMatchObject({ quorumReached: 10, quorumNeeded: 15, outcome: 'no-quorum' });
  });

  it('looks at offices on the day of the act, unless it is entered afterwards from paper', () => {
    const left = { ...SECRETARY, to: '2024-03-03' };
    const freeze = by(left, { type: 'freeze-agenda', agendaHash: 'h' });
    expect(refusal(sessionOf({ heldOn: '2024-03-01' }), freeze)).toBe('office-not-held');
    expect(refusal(sessionOf({ heldOn: '2024-03-01', retrospective: true }), freeze)).toBe('accepted');
  });

  it('refuses an empty agenda and strangers to the council', () => {
    expect(
      refusal(sessionOf({ agenda: [] }), by(SECRETARY, { type: 'freeze-agenda', agendaHash: 'h' })),
    ).toBe('agenda-empty');
    const stranger = { ...SECRETARY, organization: 'elsewhere' };
    expect(refusal(sessionOf(), by(stranger, { type: 'freeze-agenda', agendaHash: 'h' }))).toBe(
      'secretary-only',
    );
    expect(
      refusal(
        sessionOf(),
        by({ ...SECRETARY, to: '2024-03-03' }, { type: 'freeze-agenda', agendaHash: 'h' }),
      ),
    ).toBe('office-not-held');
    expect(
      refusal(frozen(), by(SECRETARY, { type: 'recuse', seat: 'seat-1', dossier: 'unlisted', reason: 'x' })),
    ).toBe('not-on-agenda');
    expect(convocation().agenda).toContainEqual(line('first'));
    expect(sessionOf().heldOn).toBe(TODAY);
  });
});
