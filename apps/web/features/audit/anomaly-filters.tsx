import { useCallback } from 'react';
import { useI18n } from '../../i18n/i18n';
import { DayRange } from '../../ui/day-range';
import { FilterChoice } from '../../ui/filter-choice';
import { SearchBox } from '../../ui/search-box';
import { AwardChoice } from '../catalogue/award-choice';
import { useOrganizationOptions } from '../catalogue/use-organizations';
import type { AnomalyFilter } from './use-audit';

interface AnomalyFiltersProps {
  readonly filter: AnomalyFilter;
  readonly onChange: (filter: AnomalyFilter) => void;
}

export function AnomalyFilters({ filter, onChange }: AnomalyFiltersProps) {
  const { t } = useI18n();
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
      <AwardChoice value={filter.award} onChange={(award) => onChange({ ...filter, award })} />
      <DayRange from={filter.from} to={filter.to} onChange={(end) => onChange({ ...filter, ...end })} />
    </search>
  );
}
