import { Button } from 'antd';
import { useNavigate } from 'react-router';
import type { Office } from '../../api/models';
import { asProblem } from '../../api/problem';
import { useI18n } from '../../i18n/i18n';
import { Page } from '../../ui/page';
import { ProblemAlert } from '../../ui/problem-alert';
import { useChooseOffice, useOffice } from './use-me';

interface MeantOfficeProps {
  readonly office: Office;
  /** The address of the page, without the office. */
  readonly address: string;
}

/** A link was written for another office of the person: nothing changes before they say so. */
export function MeantOffice({ office, address }: MeantOfficeProps) {
  const { t, pick } = useI18n();
  const acting = useOffice();
  const navigate = useNavigate();
  const choose = useChooseOffice();
  const nameOf = (one: Office): string =>
    `${pick(one.titleVi, one.titleEn)} (${pick(one.organization.nameVi, one.organization.nameEn)})`;
  const goOn = (): void => void navigate(address, { replace: true });
  return (
    <Page title={t('office.meant')} intro={t('office.meantAbout', { office: nameOf(office) })}>
      {acting && <p className="vd-prose">{t('office.acting', { office: nameOf(acting) })}</p>}
      {choose.error && <ProblemAlert problem={asProblem(choose.error)} />}
      <div className="vd-row">
        <Button
          type="primary"
          loading={choose.isPending}
          onClick={() => choose.mutate(office.id, { onSuccess: goOn })}
        >
          {t('office.change', { office: pick(office.titleVi, office.titleEn) })}
        </Button>
        {acting && <Button onClick={goOn}>{t('office.stay')}</Button>}
      </div>
    </Page>
  );
}
