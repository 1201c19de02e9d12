import { useCallback } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useI18n } from '../../i18n/i18n';
import { Page } from '../../ui/page';
import { AwardCountsList } from './award-counts-list';
import { CandidateList } from './candidate-list';
import { ProposeFilters } from './propose-filters';
import { GROUPS, type CandidateFilter } from './use-eligibility';
import './ladder.css';
import './propose.css';

/** The choice lives in the address: a list can be kept and sent, and the way back from an award leads to all of them. */
function useFilter(): readonly [CandidateFilter, (filter: CandidateFilter) => void] {
  const [search, setSearch] = useSearchParams();
  const year = Number(search.get('year'));
  const filter: CandidateFilter = {
    award: search.get('award') ?? undefined,
    group: GROUPS.find((group) => group === search.get('group')),
    body: search.get('body') ?? undefined,
    search: search.get('q') ?? undefined,
    year: Number.isInteger(year) && year > 0 ? year : undefined,
  };
  const setFilter = useCallback(
    ({ search: q, ...next }: CandidateFilter): void => {
      const given = Object.entries({ ...next, q }).flatMap(([key, value]) =>
        value === undefined || value === '' ? [] : [[key, String(value)]],
      );
      const isOfAnAward = (before: URLSearchParams): boolean => (next.award ?? null) === before.get('award');
      setSearch(new URLSearchParams(given), { replace: isOfAnAward(search) });
    },
    [search, setSearch],
  );
  return [filter, setFilter];
}

/** What may I propose: how many for each award; for one award, whom. */
export function Component() {
  const { t } = useI18n();
  const [filter, setFilter] = useFilter();
  const { award } = filter;
  return (
    <Page
      title={t('candidates.title')}
      intro={t('candidates.intro')}
      actions={<Link to="/subjects">{t('candidates.toSubjects')}</Link>}
    >
      <ProposeFilters filter={filter} onChange={setFilter} />
      {award === undefined ? (
        <AwardCountsList
          filter={filter}
          onChoose={(chosen, group) => setFilter({ ...filter, award: chosen, group })}
        />
      ) : (
        <CandidateList filter={{ ...filter, award }} onChange={setFilter} />
      )}
    </Page>
  );
}
