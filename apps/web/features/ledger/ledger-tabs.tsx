import { NavLink } from 'react-router';
import { useI18n } from '../../i18n/i18n';
import { useKeeps, useQuarantine } from './use-ledger';
import './ledger.css';

/** The three places of the ledger, for those who keep it; all others have the search alone. */
export function LedgerTabs() {
  const { t } = useI18n();
  return useKeeps() ? (
    <nav className="vd-tabs" aria-label={t('ledger.places')}>
      <NavLink end to="/ledger">
        {t('ledger.search')}
      </NavLink>
      <NavLink to="/ledger/import">{t('ledger.import')}</NavLink>
      <Waiting />
    </nav>
  ) : null;
}

function Waiting() {
  const { t } = useI18n();
  const waiting = useQuarantine(false).data?.pages[0]?.waiting ?? 0;
  return (
    <NavLink to="/ledger/quarantine">
      {t('ledger.quarantine')}
      {waiting > 0 && <span className="vd-count">{waiting}</span>}
    </NavLink>
  );
}
