import { SUBJECT_KINDS } from '@vinhdanh/domain';
import { useI18n } from '../../i18n/i18n';
import { FilterChoice } from '../../ui/filter-choice';
import { DayPicker } from '../../ui/day-picker';
import { SearchField } from '../../ui/search-field';
import { KINDS, type LawFilter } from './law-filter';

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
      <FilterChoice
        label={t('law.kind')}
        any={t('law.anyKind')}
        value={filter.kind}
        options={KINDS.map((kind) => ({ value: kind, label: term('awardKind', kind) }))}
        onChange={(kind) => onChange({ ...filter, kind })}
      />
      <FilterChoice
        label={t('law.subject')}
        any={t('law.anySubject')}
        value={filter.subject}
        options={SUBJECT_KINDS.map((subject) => ({ value: subject, label: term('subjectKind', subject) }))}
        onChange={(subject) => onChange({ ...filter, subject })}
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
