import type { Refused } from '../kernel/refused';
import { givenReason } from './reading-reason';

const codeOf = (encoded: string): string => {
  try {
    return givenReason(encoded);
  } catch (error) {
    return (error as Refused).refusal.errors?.[0]?.code ?? '';
  }
};

test('a reason is words that the record can keep', () => {
  expect(givenReason()).toBe('');
  expect(codeOf(encodeURIComponent('  Khiếu nại số 12 '))).toBe('Khiếu nại số 12');
  expect(codeOf('%E1%BA')).toBe('field-wrong-type');
  expect(codeOf('x'.repeat(301))).toBe('field-too-long');
  for (const steering of ['a%00b', 'a%1B%5B2Jb'])
    expect(codeOf(steering)).toBe('text-has-control-characters');
});
