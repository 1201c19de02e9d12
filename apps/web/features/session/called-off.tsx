import { Alert } from 'antd';
import type { Session } from '../../api/models';
import { formatDay } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';

interface CalledOffProps {
  readonly session: Session;
  readonly reason: string;
}

/** Why the session was called off, and what that makes of votes that had been counted. */
export function CalledOff({ session: { calledOffBy, results }, reason }: CalledOffProps) {
  const { t } = useI18n();
  const because = calledOffBy
    ? t('session.bodyGone', { number: calledOffBy.number, day: formatDay(calledOffBy.day) })
    : reason;
  return (
    <Alert
      type="warning"
      showIcon
      title={t('session.cancelledBecause')}
      description={
        <>
          <p>{because}</p>
          {results && <p>{t('session.countForNothing')}</p>}
        </>
      }
    />
  );
}
