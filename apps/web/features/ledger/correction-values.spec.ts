import type { LedgerHolding } from '../../api/models';
import { correctionOf, startOf, weightyChanges } from './correction-values';

const HOLDING = {
  award: 'BK-BT',
  kind: 'merit',
  category: 'other-leader',
  period: { from: 2021, to: 2021 },
  subjectName: 'Nông Thị Ví Dụ (hư cấu)',
  subjectUnit: 'Trường Giả Định',
} as LedgerHolding;

const evidence = 'Bản gốc.';

it('sends only what differs', () => {
  const start = { ...startOf(HOLDING), evidence };
  expect(correctionOf(HOLDING, start)).toEqual({ evidence });
  expect(
    correctionOf(HOLDING, { ...start, category: 'direct-worker', period: { from: 2020, to: 2021 } }),
  ).toEqual({
    evidence,
    category: 'direct-worker',
    period: { from: 2020, to: 2021 },
  });
});

it('takes a single year for both, and a decision only when one corrects', () => {
  const decision = { number: '15/QĐ-UBND', date: '2022-01-10', body: 'province' };
  const values = { ...startOf(HOLDING), evidence, period: { from: 2020, to: null }, decision };
  expect(correctionOf(HOLDING, values)).toEqual({ evidence, period: { from: 2020, to: 2020 } });
  expect(correctionOf(HOLDING, { ...values, ground: 'decision' })).toMatchObject({ decision });
});

it('foresees what others hang on, and no year that is still being typed', () => {
  const start = startOf(HOLDING);
  expect(weightyChanges(HOLDING, start)).toBeNull();
  expect(weightyChanges(HOLDING, { ...start, name: 'Nông Thị Thí Dụ (hư cấu)' })).toBeNull();
  expect(weightyChanges(HOLDING, { ...start, period: { from: 202, to: 2021 } })).toBeNull();
  expect(weightyChanges(HOLDING, { ...start, award: 'BK-TTG', period: { from: 2020, to: 2021 } })).toEqual({
    ...{ award: 'BK-TTG', yearFrom: 2020, yearTo: 2021 },
  });
});
