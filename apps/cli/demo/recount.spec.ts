import { chainEvents } from '@vinhdanh/record';
import { submit } from '@vinhdanh/domain';
import { APPLICANT, NOW, seats, SEVENTY_PERCENT, submission } from '../../../test/support/fixtures';
import type { RecordedEvent, SessionView } from '../http/views';
import { recount, stateFromRecord } from './recount';

const result = (more: object) => ({
  dossier: 'first',
  agree: 16,
  disagree: 6,
  other: 0,
  blank: 0,
  recused: 0,
  base: 22,
  needed: 16,
  baseWithoutRecused: 22,
  neededWithoutRecused: 16,
  quorumNeeded: 15,
  quorumReached: 22,
  outcome: 'passed' as const,
  ballot: 'b1',
  ...more,
});

const session = (agree: number, announced: object): SessionView => ({
  id: 'session',
  seq: 30,
  phase: 'delivered',
  heldOn: '2022-11-15',
  seats: seats(22).map((seat, index) => ({
    ...seat,
    attendance: index < 20 ? 'present' : 'written',
    hasCast: true,
    cast: ['b1'],
    mine: false,
  })),
  agenda: [{ dossier: 'first', code: 'HS-1', subject: '', award: '', awardEn: '', rule: 'r1', recused: [] }],
  rules: [{ id: 'r1', ...SEVENTY_PERCENT }],
  ballots: [{ id: 'b1', form: 'open', round: 1, lines: [1], phase: 'counted', papersCast: 22 }],
  agendaHash: 'hash',
  papersCast: 22,
  papers: seats(22).map(({ id }, index) => ({
    ballot: 'b1',
    seat: id,
    written: false,
    lines: index < agree ? 'a' : 'd',
  })),
  results: [result(announced)],
  passedOver: [],
  outcomes: { delivered: 1, total: 1 },
});

describe('recounting a session', () => {
  it('comes to the numbers announced', () => {
    expect(recount(session(16, {}))[0]).toMatchObject({ agree: 16, outcome: 'passed' });
    const fallen = { agree: 15, disagree: 7, outcome: 'failed' };
    expect(recount(session(15, fallen))[0]).toMatchObject(fallen);
  });

  it('does not let another number pass', () => {
    expect(() => recount(session(15, {}))).toThrow('ra kết quả khác');
  });
});

describe('the state from the record', () => {
  const { id } = submission();
  const recorded = () =>
    chainEvents({ kind: 'dossier', id }, '', submit(submission(), APPLICANT, NOW)) as RecordedEvent[];

  it('is the state that the events come to', () => {
    expect(stateFromRecord('HS-1', id, recorded())).toMatchObject({ seq: 2, status: 'climbing', step: 0 });
  });

  it('is refused when an event was changed', () => {
    const [first, second] = recorded();
    if (!first || !second) throw new Error('two events');
    const forged = { ...second, body: { ...second.body, at: '2020-01-01T00:00:00.000Z' } };
    expect(() => stateFromRecord('HS-1', id, [first, forged])).toThrow(
      'chuỗi băm của HS-1 sai tại sự kiện 2',
    );
  });
});
