import { Button } from 'antd';
import { useCallback } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useI18n } from '../../i18n/i18n';
import { Nothing } from '../../ui/nothing';
import { Page } from '../../ui/page';
import { QueryView } from '../../ui/query-view';
import { useOffice } from '../me/use-me';
import { DossierFilters } from './dossier-filters';
import { DossierLine } from './dossier-line';
import { statusFrom } from './statuses';
import { useDossiers, type DossierFilter } from './use-dossiers';
import './dossiers.css';

/** The filter lives in the address, so that a list can be kept and sent. */
function useFilter(): readonly [DossierFilter, (filter: DossierFilter) => void] {
  const [search, setSearch] = useSearchParams();
  const filter: DossierFilter = {
    q: search.get('q') ?? undefined,
    status: statusFrom(search.get('status')),
    award: search.get('award') ?? undefined,
    mine: search.get('mine') === 'true' ? 'true' : undefined,
    pastCap: search.get('pastCap') === 'true' ? 'true' : undefined,
  };
  const setFilter = useCallback(
    (next: DossierFilter): void => {
      const given = Object.entries(next).filter(([, value]) => value !== undefined);
      setSearch(new URLSearchParams(Object.fromEntries(given)), { replace: true });
    },
    [setSearch],
  );
  return [filter, setFilter];
}

export function Component() {
  const { t } = useI18n();
  const [filter, setFilter] = useFilter();
  const dossiers = useDossiers(filter);
  const applicant = useOffice()?.role === 'applicant';
  const filtered = Object.values(filter).some((value) => value !== undefined);
  return (
    <Page
      title={t('nav.dossiers')}
      intro={t('dossiers.intro')}
      actions={
        applicant && (
          <Link className="vd-cta" to="/drafts/new">
            {t('drafts.new')}
          </Link>
        )
      }
    >
      <DossierFilters filter={filter} onChange={setFilter} />
      <QueryView query={dossiers}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0)
            return <Nothing text={t(filtered ? 'dossiers.noneFound' : 'dossiers.none')} />;
          return (
            <ul className="vd-list vd-dossiers" aria-busy={dossiers.isPlaceholderData}>
              {items.map((dossier) => (
                <DossierLine key={dossier.id} dossier={dossier} />
              ))}
            </ul>
          );
        }}
      </QueryView>
      {dossiers.hasNextPage && (
        <Button loading={dossiers.isFetchingNextPage} onClick={() => void dossiers.fetchNextPage()}>
          {t('common.more')}
        </Button>
      )}
    </Page>
  );
}
