import { useI18n } from '../../i18n/i18n';
import { FilterChoice } from '../../ui/filter-choice';
import { SearchField } from '../../ui/search-field';
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
  const { award, unit, kind, q } = gathering;
  return (
    <search className="vd-filter-row" aria-label={t('gather.filters')}>
      <FilterChoice
        isLong
        label={t('dossier.award')}
        any={t('gather.anyAward')}
        value={award}
        options={choicesOf(
          ripe,
          (one) => one.award,
          (one) => pick(one.awardNameVi, one.awardNameEn),
        )}
        onChange={(chosen) => onChange({ ...gathering, award: chosen })}
      />
      <FilterChoice
        isLong
        label={t('gather.unit')}
        any={t('gather.anyUnit')}
        value={unit}
        options={choicesOf(
          ripe,
          (one) => one.unit,
          (one) => pick(one.unitNameVi, one.unitNameEn),
        )}
        onChange={(chosen) => onChange({ ...gathering, unit: chosen })}
      />
      <FilterChoice
        label={t('gather.kind')}
        any={t('gather.anyKind')}
        value={kind}
        options={choicesOf(
          ripe,
          (one) => one.kind,
          (one) => term('subjectKind', one.kind),
        )}
        onChange={(chosen) => onChange({ ...gathering, kind: chosen })}
      />
      <SearchField
        label={t('gather.search')}
        value={q}
        onChange={(words) => onChange({ ...gathering, q: words })}
      />
    </search>
  );
}
