import { dueOf } from './due';

const now = Date.parse('2025-07-02T03:00:00.000Z');

describe('dueOf', () => {
  it.each([
    ['2025-07-12T03:00:00.000Z', { tone: 'calm', late: false, amount: 10, unit: 'day' }],
    ['2025-07-05T03:00:00.000Z', { tone: 'amber', late: false, amount: 3, unit: 'day' }],
    ['2025-07-02T05:30:00.000Z', { tone: 'amber', late: false, amount: 2, unit: 'hour' }],
    ['2025-07-02T03:00:20.000Z', { tone: 'amber', late: false, amount: 1, unit: 'minute' }],
    ['2025-07-02T02:30:00.000Z', { tone: 'red', late: true, amount: 30, unit: 'minute' }],
    ['2025-06-28T02:00:00.000Z', { tone: 'red', late: true, amount: 4, unit: 'day' }],
  ])('%s', (dueAt, expected) => {
    expect(dueOf(dueAt, now)).toEqual(expected);
  });
});
