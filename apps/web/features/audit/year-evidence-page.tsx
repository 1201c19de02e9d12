import { Select } from 'antd';
import { useState } from 'react';
import { today } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Page } from '../../ui/page';
import { SaveButton } from '../reading/save-button';
import { AuditTabs } from './audit-tabs';

/** Years that are offered, the newest first. */
const YEARS = 10;

/** Everything that was recorded in a year in one file, for who audits the whole country. */
export function Component() {
  const { t } = useI18n();
  const newest = Number(today().slice(0, 4));
  const [year, setYear] = useState(newest);
  return (
    <Page title={t('nav.audit')} intro={t('yearEvidence.intro')}>
      <AuditTabs />
      <p className="vd-soft vd-small">{t('yearEvidence.what')}</p>
      <div className="vd-row">
        <Select
          aria-label={t('yearEvidence.year')}
          value={year}
          style={{ minWidth: 120 }}
          options={Array.from({ length: YEARS }, (_, before) => ({
            value: newest - before,
            label: t('archives.year', { year: newest - before }),
          }))}
          onChange={setYear}
        />
        <SaveButton
          key={year}
          address={`/api/years/${year}/bundle`}
          name={`nam-${year}.vinhdanh.zip`}
          label={t('yearEvidence.download', { year })}
        />
        <a href="/verify.html" target="_blank" rel="noreferrer">
          {t('evidence.verify')}
        </a>
      </div>
    </Page>
  );
}
