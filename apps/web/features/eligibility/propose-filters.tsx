import { Input, Select } from 'antd';
import { today } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { FilterChoice } from '../../ui/filter-choice';
import { useLawAwards } from '../law/use-law';
import { useProposingBodies, type CandidateFilter } from './use-eligibility';

interface ProposeFiltersProps {
  readonly filter: CandidateFilter;
  readonly onChange: (filter: CandidateFilter) => void;
}

export function ProposeFilters({ filter, onChange }: ProposeFiltersProps) {
  const { t, pick } = useI18n();
  const awards = useLawAwards().data ?? [];
  const bodies = useProposingBodies().data ?? [];
  const thisYear = Number(today().slice(0, 4));
  return (
    <search className="vd-filters vd-propose-filters" aria-label={t('candidates.filters')}>
      <FilterChoice
        isLong
        label={t('candidates.award')}
        any={t('candidates.anyAward')}
        value={filter.award}
        options={awards.map(({ code, nameVi, nameEn }) => ({ value: code, label: pick(nameVi, nameEn) }))}
        onChange={(award) => onChange({ ...filter, award, group: undefined })}
      />
      <FilterChoice
        isLong
        label={t('candidates.body')}
        any={t('candidates.anyBody')}
        value={filter.body}
        options={bodies.map(({ id, nameVi, nameEn }) => ({ value: id, label: pick(nameVi, nameEn) }))}
        onChange={(body) => onChange({ ...filter, body })}
      />
      <Select
        aria-label={t('candidates.year')}
        value={filter.year ?? thisYear}
        options={[thisYear, thisYear + 1, thisYear + 2].map((year) => ({
          value: year,
          label: t('candidates.inYear', { year }),
        }))}
        onChange={(year: number) => onChange({ ...filter, year: year === thisYear ? undefined : year })}
      />
      {filter.award !== undefined && (
        <Input.Search
          allowClear
          maxLength={100}
          aria-label={t('candidates.search')}
          placeholder={t('candidates.searchHint')}
          defaultValue={filter.search ?? ''}
          onSearch={(search) => onChange({ ...filter, search: search || undefined })}
        />
      )}
    </search>
  );
}
