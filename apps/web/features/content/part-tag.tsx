import { Tag } from 'antd';
import { useI18n } from '../../i18n/i18n';

interface PartTagProps {
  /** Undefined while nobody has said whether its condition holds. */
  readonly asked: boolean | undefined;
  readonly given: boolean;
}

/** Whether the part is there, lacks, is not needed, or nobody has said. */
export function PartTag({ asked, given }: PartTagProps) {
  const { t } = useI18n();
  if (given) return <Tag color="success">{t('parts.given')}</Tag>;
  if (asked === undefined) return <Tag color="warning">{t('parts.unanswered')}</Tag>;
  return asked ? <Tag color="warning">{t('parts.lacking')}</Tag> : <Tag>{t('parts.notAsked')}</Tag>;
}
