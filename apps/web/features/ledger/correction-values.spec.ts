import type { LedgerHolding } from '../../api/models';
import { correctionOf, startOf } from './correction-values';

const HOLDING = {
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
