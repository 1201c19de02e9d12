import { limitStanding, type LimitStanding } from '../index';

const calendar = { daysOff: ['2026-11-24'], workingSaturdays: [] };
/** Friday 20 November 2026, nine in the morning in Vietnam. */
const NOW = '2026-11-20T02:00:00.000Z';
const at = (dueAt: string | null, { held = false, awaitsReroute = false } = {}): LimitStanding =>
  limitStanding({ dueAt, held, awaitsReroute }, NOW, calendar);

describe('how a limit stands', () => {
  it.each([
    ['ahead', '2026-11-27T16:59:59.999Z', 'calm', 4],
    ['three working days away, a holiday between', '2026-11-26T16:59:59.999Z', 'amber', 3],
    ['today', '2026-11-20T16:59:59.999Z', 'amber', 0],
    ['passed this morning', '2026-11-20T01:00:00.000Z', 'red', 0],
    ['passed a week ago', '2026-11-13T16:59:59.999Z', 'red', -5],
  ])('%s', (_what, dueAt, tone, workingDaysLeft) => {
    expect(at(dueAt)).toEqual({ tone, workingDaysLeft });
  });

  it('is told without a calendar as far as it is recorded', () => {
    const without = (dueAt: string | null, held = false): LimitStanding =>
      limitStanding({ dueAt, held, awaitsReroute: false }, NOW, null);
    expect(without('2026-11-20T16:59:59.999Z')).toEqual({ tone: 'uncounted', workingDaysLeft: null });
    expect(without('2026-11-20T01:00:00.000Z')).toEqual({ tone: 'red', workingDaysLeft: null });
    expect(without(null)).toEqual({ tone: 'none', workingDaysLeft: null });
    expect(without('2026-11-20T01:00:00.000Z', true)).toEqual({ tone: 'still', workingDaysLeft: null });
  });

  it('is still under a hold and until an order, and nothing where there is no limit', () => {
    for (const why of [{ held: true }, { awaitsReroute: true }])
      expect(at('2026-11-13T16:59:59.999Z', why)).toEqual({ tone: 'still', workingDaysLeft: null });
    expect(at(null)).toEqual({ tone: 'none', workingDaysLeft: null });
  });
});
