import { useI18n } from '../../i18n/i18n';
import { FilterChoice } from '../../ui/filter-choice';
import { useAwards } from './use-awards';

interface AwardChoiceProps {
  /** The code of an award. */
  readonly value: string | undefined;
  readonly onChange: (award: string | undefined) => void;
}

/** The award by which a list is narrowed. */
export function AwardChoice({ value, onChange }: AwardChoiceProps) {
  const { t, pick } = useI18n();
  const awards = useAwards();
  return (
    <FilterChoice
      isLong
      label={t('dossier.award')}
      any={t('dossiers.anyAward')}
      value={value}
      loading={awards.isPending}
      options={(awards.data ?? []).map((award) => ({
        value: award.code,
        label: pick(award.nameVi, award.nameEn),
      }))}
      onChange={onChange}
    />
  );
}
