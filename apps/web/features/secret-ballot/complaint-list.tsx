import { Alert } from 'antd';
import type { SecretBallotView, Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';

interface ComplaintListProps {
  readonly session: Session;
  readonly complaints: SecretBallotView['complaints'];
}

/** Seats that do not find their tracker, or find other lines under it. What they voted is not said. */
export function ComplaintList({ session, complaints }: ComplaintListProps) {
  const { t, term } = useI18n();
  if (complaints.length === 0) return null;
  const nameOf = (id: string): string => session.seats.find((seat) => seat.id === id)?.name ?? id;
  return (
    <Alert
      type="warning"
      showIcon
      title={t('secret.complaints', { count: complaints.length })}
      description={
        <ul className="vd-list">
          {complaints.map(({ seat, what }) => (
            <li key={seat}>
              {nameOf(seat)}: {term('complaint', what)}
            </li>
          ))}
        </ul>
      }
    />
  );
}
