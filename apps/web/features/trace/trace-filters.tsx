import { ACT_KINDS } from '@vinhdanh/domain';
import type { Trace } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { DayRange } from '../../ui/day-range';
import { FilterChoice } from '../../ui/filter-choice';
import { ENGINE, personsIn, type TraceFilter } from './trace-filter';

interface TraceFiltersProps {
  readonly trace: Trace;
  readonly filter: TraceFilter;
  readonly onChange: (filter: Record<string, string>) => void;
}

export function TraceFilters({ trace, filter, onChange }: TraceFiltersProps) {
  const { t, term } = useI18n();
  const change = (part: { readonly [Name in keyof TraceFilter]?: TraceFilter[Name] | undefined }): void => {
    const next = Object.entries({ ...filter, ...part });
    onChange(Object.fromEntries(next.flatMap(([name, value]) => (value ? [[name, value]] : []))));
  };
  const kinds = ACT_KINDS.filter((kind) => trace.acts.some((act) => act.kind === kind));
  return (
    <search className="vd-audit-filters" aria-label={t('trace.filters')}>
      <FilterChoice
        label={t('trace.kind')}
        any={t('trace.anyKind')}
        value={filter.kind}
        options={kinds.map((kind) => ({ value: kind, label: term('actKind', kind) }))}
        onChange={(kind) => change({ kind })}
      />
      <FilterChoice
        isLong
        label={t('trace.person')}
        any={t('trace.anyPerson')}
        value={filter.person}
        options={personsIn(trace.acts).map(({ id, name }) => ({
          value: id,
          label: id === ENGINE ? t('timeline.system') : (name ?? id),
        }))}
        onChange={(person) => change({ person })}
      />
      <FilterChoice
        label={t('trace.level')}
        any={t('trace.anyLevel')}
        value={filter.level}
        options={trace.levels.map((level) => ({ value: level, label: term('level', level) }))}
        onChange={(level) => change({ level })}
      />
      <DayRange from={filter.from} to={filter.to} onChange={change} />
    </search>
  );
}
