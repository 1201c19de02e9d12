import type { CheckedRequirement } from '../../rules/requirement';
import { familiesOf } from './families';

const line = (requirement: string): CheckedRequirement => ({
  requirement,
  verdict: 'met',
  article: 'a',
  evidence: 'Q',
  inputs: {},
  sentence: { vi: requirement, en: requirement },
});

describe('the families of an explanation', () => {
  it('keep the order in which people ask, and leave out the empty ones', () => {
    const families = familiesOf(['step', 'limit', 'next', 'rules', 'limit'].map(line));
    expect(families.map(({ name, lines }) => [name, lines.length])).toEqual([
      ['now', 1],
      ['rules', 1],
      ['limits', 2],
      ['steps', 1],
    ]);
  });
});
