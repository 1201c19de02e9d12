import type { LedgerHolding, LedgerCorrection } from '../../api/models';

export type CorrectionBody = LedgerCorrection;

/** What the form holds. */
export interface CorrectionValues {
  readonly ground: 'register' | 'decision';
  readonly decision?: { readonly number: string; readonly date: string; readonly body: string };
  /** Code of the award. */
  readonly award: string;
  readonly name: string;
  readonly unit: string;
  readonly period?: { readonly from?: number | null; readonly to?: number | null };
  readonly commendation: LedgerHolding['kind'];
  readonly category?: NonNullable<LedgerHolding['category']> | null;
  readonly evidence: string;
}

/** The form as the entry stands. */
export const startOf = ({
  award,
  subjectName: name,
  subjectUnit: unit,
  period,
  kind: commendation,
  category,
}: LedgerHolding): Omit<CorrectionValues, 'evidence'> => ({
  ground: 'register',
  award,
  name,
  unit,
  commendation,
  ...(period ? { period } : {}),
  ...(category ? { category } : {}),
});

/** What is sent: only what differs from the entry. */
export function correctionOf(holding: LedgerHolding, values: CorrectionValues): CorrectionBody {
  const { ground, decision, award, name, unit, period, commendation, category, evidence } = values;
  const from = period?.from ?? null;
  const to = period?.to ?? from;
  const years = from === null || to === null ? null : { from, to };
  const sameYears = years?.from === holding.period?.from && years?.to === holding.period?.to;
  return {
    evidence,
    ...(ground === 'decision' && decision ? { decision: { ...decision } } : {}),
    ...(award === holding.award ? {} : { award }),
    ...(name.trim() === holding.subjectName ? {} : { name: name.trim() }),
    ...(unit.trim() === holding.subjectUnit ? {} : { unit: unit.trim() }),
    ...(years === null || sameYears ? {} : { period: years }),
    ...(commendation === holding.kind ? {} : { commendation }),
    ...(!category || category === holding.category ? {} : { category }),
  };
}

/** What of a correction others hang on, as the address that foresees takes it. */
export interface WeightyChanges {
  readonly award?: string;
  readonly commendation?: LedgerHolding['kind'];
  readonly yearFrom?: number;
  readonly yearTo?: number;
}

/** Whoever types a year has typed three digits of it before. */
const FIRST_WHOLE_YEAR = 1000;

/** What others hang on of what differs from the entry; null where nothing does. */
export function weightyChanges(
  holding: LedgerHolding,
  values: Omit<CorrectionValues, 'evidence'>,
): WeightyChanges | null {
  const { award, commendation, period } = correctionOf(holding, { ...values, evidence: '' });
  const years =
    period && Math.min(period.from, period.to) >= FIRST_WHOLE_YEAR
      ? { yearFrom: period.from, yearTo: period.to }
      : {};
  const changes = { ...(award ? { award } : {}), ...(commendation ? { commendation } : {}), ...years };
  return Object.keys(changes).length > 0 ? changes : null;
}
