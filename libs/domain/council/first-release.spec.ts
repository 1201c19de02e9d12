import { afterSession, by, CHAIR, upTo } from '../../../test/support/council';
import {
  convocation,
  line,
  NOW,
  SECRETARY,
  seatActor,
  sessionOf,
  TODAY,
} from '../../../test/support/fixtures';
import { sessionDecider, sessionToday, type SessionEvent, type SessionState } from '../index';

const freeze = by(SECRETARY, { type: 'freeze-agenda', agendaHash: 'hash' });
const paper = (seat: number) =>
  by(seatActor(seat), {
    type: 'cast-paper',
    agendaHash: 'hash',
    lines: ['agree', seat <= 15 ? 'agree' : 'disagree'],
  });

/** A session by the commands of the first release: no ballot is named, papers are words. */
function held(): SessionState {
  let session = afterSession(sessionOf(), freeze);
  const marks = session.seats.map(({ id }) => ({ seat: id, attendance: 'present' as const }));
  session = afterSession(session, by(SECRETARY, { type: 'mark-attendance', marks }));
  session = afterSession(session, by(CHAIR, { type: 'open', votingEndsAt: null }));
  session = upTo(22).reduce((voting, seat) => afterSession(voting, paper(seat)), session);
  return afterSession(session, by(CHAIR, { type: 'close', withPapersMissing: false }));
}

const HEAD = { at: NOW, on: TODAY, by: 'system' } as const;

describe('a session of the first release', () => {
  it('is taken by its own commands: one open ballot over the whole agenda, whatever its rules ask', () => {
    const session = held();
    expect(session).toMatchObject({ phase: 'closed', ballots: [{ id: 'b1', form: 'open', lines: [1, 2] }] });
    expect(session.papers).toContainEqual({ ballot: 'b1', seat: 'seat-16', lines: 'ad', written: false });
    expect(session.results).toMatchObject([
      { agree: 22, needed: 16, outcome: 'passed' },
      { agree: 15, needed: 16, outcome: 'failed' },
    ]);
  });

  it('is folded from its own events', () => {
    const results = held().results.map(({ ballot: _ballot, ...result }) => result);
    const marks = [{ seat: 'seat-1', attendance: 'present' as const }];
    const cast = { seat: 'seat-1', lines: ['agree', 'other'] as const, written: false };
    const events: readonly SessionEvent[] = [
      { seq: 1, ...HEAD, type: 'convened', convocation: convocation() },
      { seq: 2, ...HEAD, type: 'agenda-frozen', agendaHash: 'hash' },
      { seq: 3, ...HEAD, type: 'attendance-marked', marks },
      { seq: 4, ...HEAD, type: 'opened', votingEndsAt: null },
      { seq: 5, ...HEAD, type: 'paper-cast', paper: cast },
      { seq: 6, ...HEAD, type: 'closed', papersMissing: [], results },
    ];
    const state = events.reduce<SessionState | null>(sessionDecider.evolve, null);
    expect(state).toMatchObject({
      seq: 6,
      phase: 'closed',
      results,
      papers: [{ ballot: 'b1', lines: 'ao' }],
    });
    expect(state?.ballots).toMatchObject([{ phase: 'counted', attendance: `p${'-'.repeat(21)}` }]);
  });

  it('is read as it was kept: with rules in the lines, papers in words and no ballots', () => {
    const { ballots: _ballots, forms: _forms, rules: _rules, ...today } = sessionOf();
    const kept = {
      ...today,
      phase: 'voting',
      agenda: [line('first'), line('second')],
      agendaHash: 'hash',
      attendance: { 'seat-1': 'present', 'seat-2': 'present' },
      votingEndsAt: '2024-03-04T05:00:00.000Z',
      papers: [{ seat: 'seat-1', lines: ['agree', 'blank'], written: false }],
    } as unknown as SessionState;
    expect(sessionDecider.due(kept)).toBe('2024-03-04T05:00:00.000Z');
    expect(sessionToday(kept)).toMatchObject({
      agenda: [{ rule: 'r1' }, { rule: 'r1' }],
      rules: { r1: { num: 70 } },
      ballots: [{ id: 'b1', phase: 'open', lines: [1, 2] }],
      papers: [{ ballot: 'b1', lines: 'ab' }],
    });
    expect(afterSession(kept, paper(2)).papers).toHaveLength(2);
    const read = sessionToday(kept);
    expect(sessionToday(read)).toBe(read);
  });
});
