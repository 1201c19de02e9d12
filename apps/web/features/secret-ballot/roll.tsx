import type { SecretBallotView, Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';

interface RollProps {
  readonly session: Session;
  readonly roll: SecretBallotView['roll'];
}

/** The roll with its seats, of those who take part. */
const attending = (session: Session, roll: RollProps['roll']) =>
  roll.flatMap((entry) => {
    const seat = session.seats.find(({ id }) => id === entry.seat);
    return seat && seat.attendance !== 'absent' && seat.attendance !== null ? [{ ...entry, seat }] : [];
  });

/** Who has still to take a token: whom the secretary may remind. */
export function WithoutToken({ session, roll }: RollProps) {
  const { t } = useI18n();
  const waiting = attending(session, roll).filter(({ hasToken }) => !hasToken);
  if (waiting.length === 0) return null;
  const names = waiting.map(({ seat }) => seat.name).join(', ');
  return <p className="vd-small">{t('secret.withoutToken', { count: waiting.length, names })}</p>;
}

/** Who has taken a token, and who says to have cast. Nothing else is known of anybody. */
export function Roll({ session, roll }: RollProps) {
  const { t } = useI18n();
  return (
    <table className="vd-table">
      <thead>
        <tr>
          <th scope="col">{t('agenda.member')}</th>
          <th scope="col">{t('secret.token')}</th>
          <th scope="col">{t('secret.confirmed')}</th>
        </tr>
      </thead>
      <tbody>
        {attending(session, roll).map(({ seat, hasToken, hasConfirmed, mine }) => (
          <tr key={seat.id}>
            <td className="vd-wide">
              <strong>{seat.name}</strong> {mine && <span className="vd-soft">({t('roster.you')})</span>}
            </td>
            <td data-label={t('secret.token')}>
              {t(hasToken ? 'secret.tokenTaken' : 'secret.tokenNotTaken')}
            </td>
            <td data-label={t('secret.confirmed')}>
              {t(hasConfirmed ? 'secret.hasConfirmed' : 'secret.notConfirmed')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
