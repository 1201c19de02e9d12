import { Select } from 'antd';
import { useNavigate } from 'react-router';
import type { Office } from '../../api/models';
import { formatDay } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { useChooseOffice, useMe } from './use-me';

/** The office in which the person acts, with its body. Changing it opens that office's work. */
export function OfficeSelect() {
  const { t, pick } = useI18n();
  const me = useMe();
  const choose = useChooseOffice();
  const navigate = useNavigate();
  const label = (office: Office): string => {
    const title = `${pick(office.titleVi, office.titleEn)} · ${pick(office.organization.nameVi, office.organization.nameEn)}`;
    return office.current || office.to === null
      ? title
      : `${title} (${t('office.until', { day: formatDay(office.to) })})`;
  };
  return (
    <Select
      className="vd-office"
      aria-label={t('office.label')}
      value={me.office ?? undefined}
      placeholder={t('office.choose')}
      loading={choose.isPending}
      popupMatchSelectWidth={false}
      options={me.offices.map((office) => ({ value: office.id, label: label(office) }))}
      onChange={(office) => choose.mutate(office, { onSuccess: () => void navigate('/') })}
    />
  );
}
