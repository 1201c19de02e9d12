import { isOutage } from './outage';

const failure = (code: string): Error => Object.assign(new Error('failed'), { code });

describe('isOutage', () => {
  it.each(['ECONNREFUSED', '57P01', '57P03', '53300', '08006', '57014'])('is %s', (code) => {
    expect(isOutage(failure(code))).toBe(true);
    expect(isOutage(new Error('query failed', { cause: failure(code) }))).toBe(true);
    expect(isOutage(Object.assign(new Error('query failed'), { driverError: failure(code) }))).toBe(true);
  });

  it('is a pool that gives no connection', () => {
    expect(isOutage(new Error('timeout exceeded when trying to connect'))).toBe(true);
    expect(isOutage(new Error('Connection terminated unexpectedly'))).toBe(true);
  });

  it.each(['23505', '22P02', '42703'])('is not the mistake %s of a statement', (code) => {
    expect(isOutage(failure(code))).toBe(false);
  });

  it('is not just anything', () => {
    for (const value of [null, undefined, 'ECONNREFUSED', new Error('boom')])
      expect(isOutage(value)).toBe(false);
  });
});
