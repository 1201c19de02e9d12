import { Alert, Button } from 'antd';
import { Link } from 'react-router';
import type { Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { CommandNotice } from '../../ui/command-notice';
import { mayAct } from './session-acts';
import { useSessionCommand } from './use-session';

/** The council was seated anew since the session was convened: it does not open before it has the new seats. */
export function SeatsNotice({ session }: { readonly session: Session }) {
  const { t } = useI18n();
  const take = useSessionCommand<Record<string, never>>(session.id, 'seats');
  if (!session.newSeats) return null;
  return (
    <>
      <Alert
        type="warning"
        showIcon
        title={t('session.newSeats')}
        description={<Link to={`/councils/${session.council.id}`}>{t('session.newSeatsSee')}</Link>}
        action={
          mayAct(session, 'take-seats') && (
            <Button type="primary" loading={take.busy} onClick={() => take.run({})}>
              {t('session.takeSeats')}
            </Button>
          )
        }
      />
      <CommandNotice command={take} />
    </>
  );
}
