import { Checkbox } from 'antd';
import { useCallback } from 'react';
import { DOSSIER_STATUSES } from '@vinhdanh/domain';
import { useI18n } from '../../i18n/i18n';
import { FilterChoice } from '../../ui/filter-choice';
import { SearchBox } from '../../ui/search-box';
import { AwardChoice } from '../catalogue/award-choice';
import type { DossierFilter } from './use-dossiers';

interface DossierFiltersProps {
  readonly filter: DossierFilter;
  readonly onChange: (filter: DossierFilter) => void;
}

export function DossierFilters({ filter, onChange }: DossierFiltersProps) {
  const { t, term } = useI18n();
  const onSearch = useCallback((q: string) => onChange({ ...filter, q: q || undefined }), [filter, onChange]);
  return (
    <search className="vd-filters" aria-label={t('dossiers.filters')}>
      <SearchBox
        label={t('dossiers.search')}
        hint={t('dossiers.searchHint')}
        value={filter.q ?? ''}
        onSearch={onSearch}
      />
      <FilterChoice
        label={t('dossier.status')}
        any={t('dossiers.anyStatus')}
        value={filter.status}
        options={DOSSIER_STATUSES.map((status) => ({ value: status, label: term('status', status) }))}
        onChange={(status) => onChange({ ...filter, status })}
      />
      <AwardChoice value={filter.award} onChange={(award) => onChange({ ...filter, award })} />
      <Checkbox
        checked={filter.mine === 'true'}
        onChange={({ target }) => onChange({ ...filter, mine: target.checked ? 'true' : undefined })}
      >
        {t('dossiers.mine')}
      </Checkbox>
      <Checkbox
        checked={filter.pastCap === 'true'}
        onChange={({ target }) => onChange({ ...filter, pastCap: target.checked ? 'true' : undefined })}
      >
        {t('dossiers.pastCap')}
      </Checkbox>
    </search>
  );
}
