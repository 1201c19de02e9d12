import { Turnstile } from './turnstile';

describe('a turnstile', () => {
  it('lets so many through at a time, in order, and goes on after a failure', async () => {
    const turnstile = new Turnstile(2);
    let inside = 0;
    let most = 0;
    const passed: number[] = [];
    const work = (number: number) => async (): Promise<void> => {
      most = Math.max(most, ++inside);
      await Promise.resolve();
      passed.push(number);
      inside--;
      if (number === 1) throw new Error('stumbled');
    };
    const outcomes = await Promise.allSettled(
      [0, 1, 2, 3, 4, 5].map((number) => turnstile.run(work(number))),
    );
    expect(most).toBe(2);
    expect(passed).toEqual([0, 1, 2, 3, 4, 5]);
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1);
  });
});
