import { NavLink } from 'react-router';
import { useI18n } from '../../i18n/i18n';
import { useOffice } from '../me/use-me';
import { OVERSEERS } from './overseers';
import '../ledger/ledger.css';

/** The places of who looks over the work of others; the findings alone for who answers them. */
export function AuditTabs() {
  const { t } = useI18n();
  const office = useOffice();
  const role = office?.role ?? '';
  if (!OVERSEERS.includes(role)) return null;
  return (
    <nav className="vd-tabs" aria-label={t('nav.audit')}>
      <NavLink end to="/audit">
        {t('audit.anomalies')}
      </NavLink>
      <NavLink to="/findings">{t('findings.title')}</NavLink>
      {role === 'auditor' && <NavLink to="/audit/readings">{t('audit.readings')}</NavLink>}
      {role === 'auditor' && office?.everywhere && (
        <NavLink to="/audit/evidence">{t('yearEvidence.title')}</NavLink>
      )}
    </nav>
  );
}
