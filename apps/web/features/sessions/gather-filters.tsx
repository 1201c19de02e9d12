import { Select } from 'antd';
import { useI18n } from '../../i18n/i18n';
import { SearchField } from '../../ui/search-field';
import { matches } from '../catalogue/fold';
import { choicesOf, type Gathering, type Ripe } from './ripe-groups';
import '../../ui/filter-row.css';

interface GatherFiltersProps {
  readonly ripe: readonly Ripe[];
  readonly gathering: Gathering;
  readonly onChange: (gathering: Gathering) => void;
}

/** Which of the waiting dossiers are looked at: by award, proposing body, kind of subject, and words. */
export function GatherFilters({ ripe, gathering, onChange }: GatherFiltersProps) {
  const { t, term, pick } = useI18n();
  return (
    <search className="vd-filter-row" aria-label={t('gather.filters')}>
      <Select
        allowClear
        showSearch={{ filterOption: matches }}
        aria-label={t('dossier.award')}
        placeholder={t('gather.anyAward')}
        value={gathering.award}
        options={[
          ...choicesOf(
            ripe,
            ({ award }) => award,
            (one) => pick(one.awardNameVi, one.awardNameEn),
          ),
        ]}
        onChange={(award?: string) => onChange({ ...gathering, award })}
      />
      <Select
        allowClear
        showSearch={{ filterOption: matches }}
        aria-label={t('gather.unit')}
        placeholder={t('gather.anyUnit')}
        value={gathering.unit}
        options={[
          ...choicesOf(
            ripe,
            ({ unit }) => unit,
            (one) => pick(one.unitNameVi, one.unitNameEn),
          ),
        ]}
        onChange={(unit?: string) => onChange({ ...gathering, unit })}
      />
      <Select
        allowClear
        aria-label={t('gather.kind')}
        placeholder={t('gather.anyKind')}
        value={gathering.kind}
        options={[
          ...choicesOf(
            ripe,
            ({ kind }) => kind,
            ({ kind }) => term('subjectKind', kind),
          ),
        ]}
        onChange={(kind?: Ripe['kind']) => onChange({ ...gathering, kind })}
      />
      <SearchField
        label={t('gather.search')}
        value={gathering.q}
        onChange={(q) => onChange({ ...gathering, q })}
      />
    </search>
  );
}
