import { Checkbox } from 'antd';
import { useCallback } from 'react';
import { useI18n } from '../../i18n/i18n';
import { FilterChoice } from '../../ui/filter-choice';
import { SearchBox } from '../../ui/search-box';
import { useAwards } from '../catalogue/use-awards';
import { STATUSES } from './statuses';
import type { DossierFilter } from './use-dossiers';

interface DossierFiltersProps {
  readonly filter: DossierFilter;
  readonly onChange: (filter: DossierFilter) => void;
}

export function DossierFilters({ filter, onChange }: DossierFiltersProps) {
  const { t, term, pick } = useI18n();
  const awards = useAwards();
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
        options={STATUSES.map((status) => ({ value: status, label: term('status', status) }))}
        onChange={(status) => onChange({ ...filter, status })}
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
