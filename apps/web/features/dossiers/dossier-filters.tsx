import { Checkbox, Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useI18n } from '../../i18n/i18n';
import { matches } from '../catalogue/fold';
import { useAwards } from '../catalogue/use-awards';
import { STATUSES } from './statuses';
import type { DossierFilter } from './use-dossiers';

const TYPING_PAUSE_MS = 350;

interface DossierFiltersProps {
  readonly filter: DossierFilter;
  readonly onChange: (filter: DossierFilter) => void;
}

export function DossierFilters({ filter, onChange }: DossierFiltersProps) {
  const { t, term, pick } = useI18n();
  const awards = useAwards();
  return (
    <search className="vd-filters" aria-label={t('dossiers.filters')}>
      <SearchBox value={filter.q ?? ''} onSearch={(q) => onChange({ ...filter, q: q || undefined })} />
      <Select
        allowClear
        aria-label={t('dossier.status')}
        placeholder={t('dossiers.anyStatus')}
        value={filter.status}
        options={STATUSES.map((status) => ({ value: status, label: term('status', status) }))}
        onChange={(status?: DossierFilter['status']) => onChange({ ...filter, status })}
      />
      <Select
        allowClear
        showSearch={{ filterOption: matches }}
        aria-label={t('dossier.award')}
        placeholder={t('dossiers.anyAward')}
        value={filter.award}
        loading={awards.isPending}
        options={awards.data?.map((award) => ({
          value: award.code,
          label: pick(award.nameVi, award.nameEn),
        }))}
        onChange={(award?: string) => onChange({ ...filter, award })}
      />
      <Checkbox
        checked={filter.mine === 'true'}
        onChange={({ target }) => onChange({ ...filter, mine: target.checked ? 'true' : undefined })}
      >
        {t('dossiers.mine')}
      </Checkbox>
    </search>
  );
}

function SearchBox({ value, onSearch }: { readonly value: string; readonly onSearch: (q: string) => void }) {
  const { t } = useI18n();
  const [typed, setTyped] = useState(value);
  useEffect(() => {
    if (typed.trim() === value) return;
    const timer = setTimeout(() => onSearch(typed.trim()), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, value, onSearch]);
  return (
    <Input
      allowClear
      type="search"
      maxLength={100}
      aria-label={t('dossiers.search')}
      placeholder={t('dossiers.searchHint')}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
    />
  );
}
