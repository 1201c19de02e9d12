import { byNameKeys } from './name-key';
import { correctedWords, type EntryFacts, type EntryWords } from './correction';

const AWARDS = byNameKeys(
  [
    { code: 'BK-BT', nameVi: 'Bằng khen', subjects: ['person', 'collective'], from: '2005-01-01', to: null },
    { code: 'DH-CO-BT', nameVi: 'Cờ thi đua', subjects: ['collective'], from: '2005-01-01', to: null },
    { code: 'GK-XA', nameVi: 'Giấy khen', subjects: ['person'], from: '2024-01-01', to: null },
  ] as const,
  ({ code, nameVi }) => [code, nameVi],
);

const ENTRY: EntryFacts = {
  award: 'BK-BT',
  commendation: 'merit',
  category: 'direct-worker',
  period: { from: 2021, to: 2021 },
  achievement: null,
  name: 'Nông Thị Ví Dụ (hư cấu)',
  unit: 'Trường Giả Định',
  subjectKind: 'person',
  decision: { number: '12/QĐ-UBND', date: '2021-12-20', body: 'province' },
};

const codesOf = (changes: Partial<EntryWords>, entry = ENTRY): readonly string[] =>
  correctedWords(entry, changes, AWARDS).reasons.map(({ code }) => code);

it('puts right what is wrong, and leaves the rest as it was', () => {
  const { words, reasons } = correctedWords(
    ENTRY,
    { category: 'other-leader', period: { from: 2020, to: 2021 } },
    AWARDS,
  );
  expect(reasons).toEqual([]);
  expect(words).toMatchObject({ award: 'BK-BT', category: 'other-leader', period: { from: 2020, to: 2021 } });
  expect(words).not.toHaveProperty('decision');
});

it('keeps the code of an award that is named by its name', () => {
  const entry = { ...ENTRY, award: 'GK-CU' };
  expect(correctedWords(entry, { award: 'Bằng khen' }, AWARDS)).toMatchObject({
    words: { award: 'BK-BT' },
    reasons: [],
  });
});

it.each<[string, Partial<EntryWords>, string]>([
  ['what changes nothing', { period: { from: 2021, to: 2021 } }, 'ledger-correction-empty'],
  [
    'what differs in how letters are put together',
    { name: ` ${ENTRY.name.normalize('NFD')}` },
    'ledger-correction-empty',
  ],
  ['a name in letters of TCVN3', { name: 'NguyÔn V¨n' }, 'ledger-text-garbled'],
  ['a name without letters', { name: '-' }, 'ledger-name-missing'],
  ['an award that nobody knows', { award: 'BK-XX' }, 'ledger-award-unknown'],
  ['an award for others', { award: 'DH-CO-BT' }, 'ledger-award-not-for-kind'],
  ['an award of later years', { award: 'GK-XA' }, 'ledger-award-not-known-then'],
  ['"năm 203"', { period: { from: 203, to: 2021 } }, 'ledger-year-not-believable'],
  ['a year after the decision', { period: { from: 2021, to: 2022 } }, 'ledger-year-not-believable'],
  ['a period that runs backwards', { period: { from: 2021, to: 2020 } }, 'ledger-period-reversed'],
  ['no name', { name: ' ' }, 'ledger-name-missing'],
  ['a name without end', { name: 'x'.repeat(401) }, 'ledger-text-too-long'],
  ['a unit that cannot be printed', { unit: 'a\u0007' }, 'ledger-control-characters'],
])('refuses %s', (_what, changes, code) => {
  expect(codesOf(changes)).toEqual([code]);
});

it('refuses a category of a collective', () => {
  const collective = { ...ENTRY, subjectKind: 'collective', category: null } as const;
  expect(codesOf({ category: 'direct-worker' }, collective)).toEqual(['ledger-only-for-persons']);
});
