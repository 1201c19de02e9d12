import { outcomeFrom, outcomesOf, percentDone, touchedOf } from './counts';

const counts = { moved: 6, 'route-changed': 2, stopped: 1, 'limit-moved': 0, 'passed-over': 1 };

test('what was passed over did not take the order, and counts as seen', () => {
  expect(touchedOf(counts)).toBe(9);
  expect(percentDone({ phase: 'carrying-out', counts, expected: 20 })).toBe(50);
});

test('more dossiers than were expected do not make it whole before it is done', () => {
  expect(percentDone({ phase: 'carrying-out', counts, expected: 5 })).toBe(99);
  expect(percentDone({ phase: 'done', counts, expected: 5 })).toBe(100);
  expect(percentDone({ phase: 'proposed', counts, expected: 0 })).toBe(99);
});

test('shown is what an order may do, and limits where it moved some', () => {
  expect(outcomesOf(counts)).toEqual(['moved', 'route-changed', 'stopped', 'passed-over']);
  expect(outcomesOf({ ...counts, 'limit-moved': 2 })).toContain('limit-moved');
});

test('an address names an outcome, or none', () => {
  expect(outcomeFrom('stopped')).toBe('stopped');
  expect(outcomeFrom('limit-moved')).toBe('limit-moved');
  expect([outcomeFrom('nowhere'), outcomeFrom(null)]).toEqual([undefined, undefined]);
});
