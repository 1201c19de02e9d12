import { useCallback } from 'react';
import { useI18n } from '../../i18n/i18n';
import { DayPicker } from '../../ui/day-picker';
import { FilterChoice } from '../../ui/filter-choice';
import { SearchBox } from '../../ui/search-box';
import { useAwards } from '../catalogue/use-awards';
import { useOrganizationOptions } from '../catalogue/use-organizations';
import type { AnomalyFilter } from './use-audit';

interface AnomalyFiltersProps {
  readonly filter: AnomalyFilter;
  readonly onChange: (filter: AnomalyFilter) => void;
}

export function AnomalyFilters({ filter, onChange }: AnomalyFiltersProps) {
  const { t, pick } = useI18n();
  const awards = useAwards();
  const bodies = useOrganizationOptions();
  const onPerson = useCallback((person: string) => onChange({ ...filter, person }), [filter, onChange]);
  const onOffice = useCallback((office: string) => onChange({ ...filter, office }), [filter, onChange]);
  return (
    <search className="vd-audit-filters" aria-label={t('audit.filters')}>
      <SearchBox
        key={`person ${filter.person ?? ''}`}
        label={t('audit.person')}
        hint={t('audit.person')}
        value={filter.person ?? ''}
        onSearch={onPerson}
      />
      <SearchBox
        key={`office ${filter.office ?? ''}`}
        label={t('audit.office')}
        hint={t('audit.office')}
        value={filter.office ?? ''}
        onSearch={onOffice}
      />
      <FilterChoice
        isLong
        label={t('audit.body')}
        any={t('audit.anyBody')}
        value={filter.body}
        options={bodies}
        onChange={(body) => onChange({ ...filter, body })}
      />
      <FilterChoice
        isLong
        label={t('dossier.award')}
        any={t('dossiers.anyAward')}
        value={filter.award}
        loading={awards.isPending}
        options={(awards.data ?? []).map((award) => ({
          value: award.code,
          label: pick(award.nameVi, award.nameEn),
        }))}
        onChange={(award) => onChange({ ...filter, award })}
      />
      <DayPicker
        aria-label={t('trace.from')}
        placeholder={t('trace.from')}
        value={filter.from ?? null}
        onChange={(day) => onChange({ ...filter, from: day ?? undefined })}
      />
      <DayPicker
        aria-label={t('trace.to')}
        placeholder={t('trace.to')}
        value={filter.to ?? null}
        onChange={(day) => onChange({ ...filter, to: day ?? undefined })}
      />
    </search>
  );
}
