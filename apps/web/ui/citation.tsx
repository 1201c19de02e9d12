import { Tooltip } from 'antd';
import { isVerified, type Evidence } from '@vinhdanh/domain';
import { useI18n } from '../i18n/i18n';

interface CitationProps {
  readonly article: string;
  readonly evidence: Evidence;
}

/** The article that a value of law stands in, marked when its text was not checked. */
export function Citation({ article, evidence }: CitationProps) {
  const { t } = useI18n();
  return (
    <span className="vd-small vd-soft">
      {article}{' '}
      {!isVerified({ article, evidence }) && (
        <Tooltip title={t('evidence.why')}>
          <span tabIndex={0} className="vd-mark">
            {t('evidence.unverified')}
          </span>
        </Tooltip>
      )}
    </span>
  );
}
