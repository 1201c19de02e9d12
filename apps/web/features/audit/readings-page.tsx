import { Button } from 'antd';
import { useI18n } from '../../i18n/i18n';
import { Nothing } from '../../ui/nothing';
import { Page } from '../../ui/page';
import { QueryView } from '../../ui/query-view';
import { AuditTabs } from './audit-tabs';
import { ReadingLine } from './reading-line';
import { useReadings } from './use-audit';
import '../limits/limits.css';

/** Who read what of others. */
export function Component() {
  const { t } = useI18n();
  const readings = useReadings();
  return (
    <Page title={t('nav.audit')} intro={t('audit.readingsIntro')}>
      <AuditTabs />
      <QueryView query={readings}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <Nothing text={t('audit.noReadings')} />;
          return (
            <ul className="vd-list vd-limits">
              {items.map((reading) => (
                <ReadingLine key={reading.id} reading={reading} thing={reading} />
              ))}
            </ul>
          );
        }}
      </QueryView>
      {readings.hasNextPage && (
        <Button loading={readings.isFetchingNextPage} onClick={() => void readings.fetchNextPage()}>
          {t('common.more')}
        </Button>
      )}
    </Page>
  );
}
