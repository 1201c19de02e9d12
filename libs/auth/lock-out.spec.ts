import fc from 'fast-check';
import { judgeAttempt, LOCK_WINDOW_MS, MOST_FAILURES_OF_NAME, type Attempt } from './lock-out';

const NOW = new Date('2025-07-02T02:00:00.000Z');
const ago = (minutes: number, address = 'a'): Attempt => ({
  at: new Date(NOW.getTime() - minutes * 60_000),
  address,
});

describe('judgeAttempt', () => {
  it('lets four failures pass and stops the fifth for the rest of the window', () => {
    const four = [ago(14), ago(10), ago(5), ago(1)];
    expect(judgeAttempt(four, 'a', NOW)).toEqual({ locked: false });
    expect(judgeAttempt([...four, ago(0)], 'a', NOW)).toEqual({
      locked: true,
      until: new Date('2025-07-02T02:01:00.000Z'),
    });
  });

  it('forgets what is 15 minutes old', () => {
    expect(judgeAttempt([ago(15), ago(4), ago(3), ago(2), ago(1)], 'a', NOW)).toEqual({ locked: false });
  });

  it('locks the address of the failures, not the official at another one', () => {
    const strange = [ago(5, 'b'), ago(4, 'b'), ago(3, 'b'), ago(2, 'b'), ago(1, 'b')];
    expect(judgeAttempt(strange, 'b', NOW).locked).toBe(true);
    expect(judgeAttempt(strange, 'a', NOW).locked).toBe(false);
  });

  it('locks the name for all when many addresses guess', () => {
    const many = Array.from({ length: MOST_FAILURES_OF_NAME }, (_, index) => ago(10, `address ${index}`));
    expect(judgeAttempt(many, 'a', NOW)).toEqual({
      locked: true,
      until: new Date('2025-07-02T02:05:00.000Z'),
    });
    expect(judgeAttempt(many.slice(1), 'a', NOW)).toEqual({ locked: false });
  });

  it('always ends within the window, and is open at its end', () => {
    const failures = fc
      .array(fc.record({ minutes: fc.integer({ min: 0, max: 30 }), address: fc.constantFrom('a', 'b', 'c') }))
      .map((list) =>
        list.sort((x, y) => y.minutes - x.minutes).map(({ minutes, address }) => ago(minutes, address)),
      );
    fc.assert(
      fc.property(failures, fc.constantFrom('a', 'b', 'c'), (list, address) => {
        const lock = judgeAttempt(list, address, NOW);
        if (!lock.locked) return;
        expect(lock.until.getTime()).toBeGreaterThan(NOW.getTime());
        expect(lock.until.getTime()).toBeLessThanOrEqual(NOW.getTime() + LOCK_WINDOW_MS);
        expect(judgeAttempt(list, address, lock.until).locked).toBe(false);
      }),
    );
  });
});
