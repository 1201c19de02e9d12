import { ANOMALY_KINDS } from '@vinhdanh/domain';
import { Alert, Button } from 'antd';
import { useCallback } from 'react';
import { Link, useSearchParams } from 'react-router';
import { formatInstant } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Nothing } from '../../ui/nothing';
import { Page } from '../../ui/page';
import { QueryView } from '../../ui/query-view';
import { AnomalyFilters } from './anomaly-filters';
import { AnomalyItem } from './anomaly-item';
import { AuditTabs } from './audit-tabs';
import { useAnomalies, type AnomalyFilter } from './use-audit';
import '../limits/limits.css';
import '../trace/trace.css';

const NAMES = ['person', 'office', 'body', 'award', 'from', 'to'] as const;

/** The filter lives in the address, so that a search can be kept and sent. */
function useFilter(): readonly [AnomalyFilter, (filter: AnomalyFilter) => void] {
  const [search, setSearch] = useSearchParams();
  const filter: AnomalyFilter = {
    kind: ANOMALY_KINDS.find((kind) => kind === search.get('kind')),
    ...Object.fromEntries(NAMES.flatMap((name) => (search.get(name) ? [[name, search.get(name)]] : []))),
  };
  const setFilter = useCallback(
    (next: AnomalyFilter): void => setSearch(searchOf(next), { replace: true }),
    [setSearch],
  );
  return [filter, setFilter];
}

const searchOf = (filter: AnomalyFilter): URLSearchParams =>
  new URLSearchParams(
    Object.entries(filter).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])),
  );

/** What auditors look for across dossiers. */
export function Component() {
  const { t } = useI18n();
  const [filter, setFilter] = useFilter();
  const anomalies = useAnomalies(filter);
  return (
    <Page title={t('nav.audit')} intro={t('audit.intro')}>
      <AuditTabs />
      <AnomalyFilters filter={filter} onChange={setFilter} />
      <QueryView query={anomalies}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return (
            <>
              <Incomplete since={pages[0]?.since ?? null} />
              <Counts counts={pages[0]?.counts ?? null} filter={filter} />
              {items.length === 0 ? (
                <Nothing text={t('audit.noneFound')}>
                  {searchOf(filter).size > 0 && <Link to="/audit">{t('audit.seeAll')}</Link>}
                </Nothing>
              ) : (
                <ul className="vd-list vd-limits" aria-busy={anomalies.isPlaceholderData}>
                  {items.map((anomaly) => (
                    <AnomalyItem key={anomaly.id} anomaly={anomaly} filter={filter} onFilter={setFilter} />
                  ))}
                </ul>
              )}
            </>
          );
        }}
      </QueryView>
      {anomalies.hasNextPage && (
        <Button loading={anomalies.isFetchingNextPage} onClick={() => void anomalies.fetchNextPage()}>
          {t('common.more')}
        </Button>
      )}
    </Page>
  );
}

/** Says from when on anomalies are known, where it is not from the first act on. */
function Incomplete({ since }: { readonly since: string | null }) {
  const { t } = useI18n();
  if (since === null) return null;
  return <Alert type="warning" showIcon message={t('audit.since', { at: formatInstant(since) })} />;
}

interface CountsProps {
  readonly counts: Readonly<Record<string, number>> | null;
  readonly filter: AnomalyFilter;
}

/** How many there are of each kind: each count leads to its rows. */
function Counts({ counts, filter }: CountsProps) {
  const { t, term } = useI18n();
  if (counts === null) return null;
  const all = ANOMALY_KINDS.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);
  const to = (kind: AnomalyFilter['kind']) => `/audit?${searchOf({ ...filter, kind }).toString()}`;
  return (
    <nav className="vd-choices" aria-label={t('audit.kinds')}>
      <Link to={to(undefined)} aria-current={filter.kind === undefined ? 'page' : undefined}>
        <strong>{all}</strong>
        {t('audit.all')}
      </Link>
      {ANOMALY_KINDS.map((kind) => (
        <Link key={kind} to={to(kind)} aria-current={filter.kind === kind ? 'page' : undefined}>
          <strong>{counts[kind] ?? 0}</strong>
          {term('anomaly', kind)}
        </Link>
      ))}
    </nav>
  );
}
