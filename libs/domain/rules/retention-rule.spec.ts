import { retentionOf, type RetentionRule } from './retention-rule';
import { retentionWords } from './retention-words';

const rule = (id: string, more: Partial<RetentionRule>): RetentionRule => ({
  ...{ id, of: 'awarded', levels: ['province'], what: { vi: id, en: id }, keep: 'years', years: 20 },
  ...{ from: '2011-07-18', to: null, article: 'Điều 1', evidence: 'M' },
  ...more,
});

const RULES = [
  rule('old', { to: '2023-01-31', years: 10 }),
  rule('new', { from: '2023-02-01' }),
  rule('state', { levels: ['central'], keep: 'permanent', years: null }),
  rule('ended', { of: 'ended', levels: null, keep: 'open', years: null }),
];

const found = (...asked: [RetentionRule['of'], string | null, string]) => {
  const { rule: one, until = undefined } = retentionOf(RULES, ...asked) ?? {};
  return [one?.id, until];
};

test('the period is that of the text in force when the work ended, counted from that year to the end of the last', () => {
  expect(found('awarded', 'province', '2023-01-31')).toEqual(['old', '2033-12-31']);
  expect(found('awarded', 'province', '2023-02-01')).toEqual(['new', '2043-12-31']);
  expect(found('awarded', 'province', '2023-12-31')).toEqual(['new', '2043-12-31']);
});

test('what is kept for ever or is not settled ends on no day', () => {
  expect(found('awarded', 'central', '2025-06-01')).toEqual(['state', null]);
  expect(found('ended', null, '2025-06-01')).toEqual(['ended', null]);
  expect(found('ended', 'unit', '2025-06-01')).toEqual(['ended', null]);
});

test('no rule is made up where none is', () => {
  expect(found('awarded', 'commune', '2025-06-01')).toEqual([undefined, undefined]);
  expect(found('awarded', null, '2025-06-01')).toEqual([undefined, undefined]);
  expect(found('awarded', 'province', '2010-01-01')).toEqual([undefined, undefined]);
  expect(found('session', null, '2025-06-01')).toEqual([undefined, undefined]);
});

test('a period is told in words', () => {
  expect(RULES.map((one) => retentionWords(one).vi)).toEqual([
    '10 năm',
    '20 năm',
    'vĩnh viễn',
    'chưa xác định',
  ]);
  expect(retentionWords({ keep: 'years', years: 1 }).en).toBe('1 year');
});
