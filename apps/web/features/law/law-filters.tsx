import { Select } from 'antd';
import { useI18n } from '../../i18n/i18n';
import { DayPicker } from '../../ui/day-picker';
import { SearchField } from '../../ui/search-field';
import { KINDS, SUBJECTS, type LawFilter } from './law-filter';

interface LawFiltersProps {
  readonly filter: LawFilter;
  readonly onChange: (filter: LawFilter) => void;
}

export function LawFilters({ filter, onChange }: LawFiltersProps) {
  const { t, term } = useI18n();
  return (
    <search className="vd-filters" aria-label={t('law.filters')}>
      <SearchField
        label={t('law.search')}
        hint={t('law.searchHint')}
        value={filter.q ?? ''}
        onChange={(q) => onChange({ ...filter, q: q || undefined })}
      />
      <Select
        allowClear
        aria-label={t('law.kind')}
        placeholder={t('law.anyKind')}
        value={filter.kind}
        options={KINDS.map((kind) => ({ value: kind, label: term('awardKind', kind) }))}
        onChange={(kind?: string) => onChange({ ...filter, kind })}
      />
      <Select
        allowClear
        aria-label={t('law.subject')}
        placeholder={t('law.anySubject')}
        value={filter.subject}
        options={SUBJECTS.map((subject) => ({ value: subject, label: term('subjectKind', subject) }))}
        onChange={(subject?: string) => onChange({ ...filter, subject })}
      />
      <DayPicker
        aria-label={t('law.on')}
        placeholder={t('law.on')}
        future
        value={filter.on ?? null}
        onChange={(on) => onChange({ ...filter, on: on ?? undefined })}
      />
    </search>
  );
}
