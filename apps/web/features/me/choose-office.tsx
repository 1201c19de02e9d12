import { Button } from 'antd';
import { asProblem } from '../../api/problem';
import { formatDay } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Nothing } from '../../ui/nothing';
import { Page } from '../../ui/page';
import { ProblemAlert } from '../../ui/problem-alert';
import { useChooseOffice, useMe } from './use-me';

/** Every act is done in a capacity, so the first thing to say is in which. */
export function ChooseOffice() {
  const { t, term, pick } = useI18n();
  const { offices } = useMe();
  const choose = useChooseOffice();
  return (
    <Page title={t('office.choose')} intro={t('office.why')}>
      {choose.error && <ProblemAlert problem={asProblem(choose.error)} />}
      {offices.length === 0 && <Nothing text={t('office.none')} />}
      <ul className="vd-list">
        {offices.map((office) => (
          <li key={office.id} className="vd-item">
            <div>
              <strong>{pick(office.titleVi, office.titleEn)}</strong>
              <div>{pick(office.organization.nameVi, office.organization.nameEn)}</div>
              <div className="vd-soft vd-small">
                {term('role', office.role)} · {t('office.from', { day: formatDay(office.from) })}
                {office.to && ` · ${t('office.until', { day: formatDay(office.to) })}`}
              </div>
            </div>
            <Button loading={choose.isPending} onClick={() => choose.mutate(office.id)}>
              {t('office.use')}
            </Button>
          </li>
        ))}
      </ul>
    </Page>
  );
}
