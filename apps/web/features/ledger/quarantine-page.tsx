import { Button, Segmented } from 'antd';
import { Link, useSearchParams } from 'react-router';
import type { QuarantineLine } from '../../api/models';
import { formatInstant } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Nothing } from '../../ui/nothing';
import { Page } from '../../ui/page';
import { QueryView } from '../../ui/query-view';
import { LedgerTabs } from './ledger-tabs';
import { useQuarantine } from './use-ledger';

/** Lines that were set aside: those that wait, or those that somebody decided about. */
export function Component() {
  const { t } = useI18n();
  const [address, setAddress] = useSearchParams();
  const resolved = address.get('show') === 'resolved';
  const lines = useQuarantine(resolved);
  return (
    <Page title={t('ledger.quarantine')} intro={t('ledger.quarantineIntro')}>
      <LedgerTabs />
      <div>
        <Segmented
          aria-label={t('ledger.quarantine')}
          value={resolved ? 'resolved' : 'waiting'}
          options={[
            { value: 'waiting', label: t('ledger.waiting') },
            { value: 'resolved', label: t('ledger.resolved') },
          ]}
          onChange={(show) => setAddress(show === 'resolved' ? { show } : {}, { replace: true })}
        />
      </div>
      <QueryView query={lines}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0)
            return <Nothing text={t(resolved ? 'ledger.noneResolved' : 'ledger.noneWaiting')} />;
          return (
            <ul className="vd-list vd-ledger" aria-busy={lines.isPlaceholderData}>
              {items.map((line) => (
                <Line key={line.id} line={line} />
              ))}
            </ul>
          );
        }}
      </QueryView>
      {lines.hasNextPage && (
        <div>
          <Button loading={lines.isFetchingNextPage} onClick={() => void lines.fetchNextPage()}>
            {t('common.more')}
          </Button>
        </div>
      )}
    </Page>
  );
}

function Line({ line }: { readonly line: QuarantineLine }) {
  const { t, term } = useI18n();
  const { id, cells, fileName, importedAt, importedBy, reasons, resolution } = line;
  const title = cells?.name || t('ledger.line', { line: line.line });
  return (
    <li className="vd-item">
      <div>
        <Link to={`/ledger/quarantine/${id}`}>
          <strong>{title}</strong>
        </Link>
        <ul className="vd-reasons">
          {reasons.map(({ code, sentence }) => (
            <li key={`${code}${sentence}`}>{sentence}</li>
          ))}
        </ul>
        <div className="vd-soft vd-small">
          {t('ledger.lineOf', { line: line.line, file: fileName })}
          {' · '}
          {t('ledger.by', { person: importedBy, at: formatInstant(importedAt) })}
        </div>
      </div>
      {resolution && (
        <div>
          <strong>{term('resolution', resolution.resolution)}</strong>
          <div className="vd-soft vd-small">{resolution.by.person}</div>
        </div>
      )}
    </li>
  );
}
