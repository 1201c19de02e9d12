import type { Session } from '../../api/models';
import { isTurn, withLive, type Live } from './live';

const ballot = { id: 'b1', phase: 'open' as const, papersCast: 1, papersAwaited: 22 };
const session = { seq: 5, phase: 'voting', ballots: [ballot] } as unknown as Session;
const live = (more: object = {}, of: object = {}): Live => ({
  seq: 6,
  phase: 'voting',
  quorum: [],
  ballots: [{ ...ballot, papersCast: 2, ...of }],
  ...more,
});

describe('live numbers', () => {
  it('take the place of older ones, and of nothing else', () => {
    expect(withLive(session, live()).ballots[0]).toEqual({ ...ballot, papersCast: 2 });
    expect(withLive(session, live({ seq: 5 }))).toBe(session);
    expect(withLive(session, null)).toBe(session);
    expect(withLive(session, live({}, { phase: 'counted' })).ballots[0]).toBe(ballot);
  });

  it('tell when more than a number has changed', () => {
    expect(isTurn(session, live())).toBe(false);
    expect(isTurn(session, live({ phase: 'closed' }))).toBe(true);
    expect(isTurn(session, live({}, { phase: 'counted' }))).toBe(true);
    expect(isTurn(session, live({ ballots: [] }))).toBe(true);
  });
});
