import type { LedgerHolding } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { correctionOf, type CorrectionValues } from './correction-values';
import { useEntryAwards } from './use-ledger';

/** A value of an entry as it is and as it would be, in words. */
interface ChangedWords {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

type Years = NonNullable<LedgerHolding['period']>;

/** What differs from the entry, in the order of the form. */
export function useChangedWords(
  holding: LedgerHolding,
  values: Omit<CorrectionValues, 'evidence'>,
): readonly ChangedWords[] {
  const { t, term, pick } = useI18n();
  const awards = useEntryAwards(holding.decision.date).data ?? [];
  const changes = correctionOf(holding, { ...values, evidence: '' });
  const nameOf = (code: string): string => {
    const award = awards.find((one) => one.code === code);
    return award ? pick(award.nameVi, award.nameEn) : code;
  };
  const yearsOf = ({ from, to }: Years): string => (from === to ? `${from}` : `${from}–${to}`);
  const nothing = t('ledger.nothingSaid');
  const { award, name, unit, period, commendation, category } = changes;
  return [
    award && {
      label: t('dossier.award'),
      before: pick(holding.awardNameVi, holding.awardNameEn),
      after: nameOf(award),
    },
    name !== undefined && { label: t('ledger.name'), before: holding.subjectName, after: name || nothing },
    unit !== undefined && { label: t('ledger.unit'), before: holding.subjectUnit, after: unit || nothing },
    period && {
      label: t('ledger.yearsOf'),
      before: holding.period ? yearsOf(holding.period) : nothing,
      after: yearsOf(period),
    },
    commendation && {
      label: t('ledger.commendation'),
      before: term('commendation', holding.kind),
      after: term('commendation', commendation),
    },
    category && {
      label: t('ledger.category'),
      before: holding.category ? term('category', holding.category) : nothing,
      after: term('category', category),
    },
  ].filter((words): words is ChangedWords => Boolean(words));
}
