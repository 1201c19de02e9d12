import type { LedgerHolding, LedgerCorrection } from '../../api/models';

export type CorrectionBody = LedgerCorrection;

/** What the form holds. */
export interface CorrectionValues {
  readonly ground: 'register' | 'decision';
  readonly decision?: { readonly number: string; readonly date: string; readonly body: string };
  readonly name: string;
  readonly unit: string;
  readonly period?: { readonly from?: number | null; readonly to?: number | null };
  readonly commendation: LedgerHolding['kind'];
  readonly category?: NonNullable<LedgerHolding['category']> | null;
  readonly evidence: string;
}

/** The form as the entry stands. */
export const startOf = ({
  subjectName: name,
  subjectUnit: unit,
  period,
  kind: commendation,
  category,
}: LedgerHolding): Omit<CorrectionValues, 'evidence'> => ({
  ground: 'register',
  name,
  unit,
  commendation,
  ...(period ? { period } : {}),
  ...(category ? { category } : {}),
});

/** What is sent: only what differs from the entry. */
export function correctionOf(holding: LedgerHolding, values: CorrectionValues): CorrectionBody {
  const { ground, decision, name, unit, period, commendation, category, evidence } = values;
  const from = period?.from ?? null;
  const to = period?.to ?? from;
  const years = from === null || to === null ? null : { from, to };
  const sameYears = years?.from === holding.period?.from && years?.to === holding.period?.to;
  return {
    evidence,
    ...(ground === 'decision' && decision ? { decision: { ...decision } } : {}),
    ...(name.trim() === holding.subjectName ? {} : { name: name.trim() }),
    ...(unit.trim() === holding.subjectUnit ? {} : { unit: unit.trim() }),
    ...(years === null || sameYears ? {} : { period: years }),
    ...(commendation === holding.kind ? {} : { commendation }),
    ...(!category || category === holding.category ? {} : { category }),
  };
}
