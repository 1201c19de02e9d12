import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { formatDay } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Nothing } from '../../ui/nothing';
import { Page } from '../../ui/page';
import { QueryView } from '../../ui/query-view';
import { StatusTag } from '../../ui/status-tag';
import { useOffice } from '../me/use-me';
import { useSessions } from './use-sessions';

export function Component() {
  const { t, pick } = useI18n();
  const navigate = useNavigate();
  const secretary = useOffice()?.role === 'secretary';
  const convene = secretary && (
    <Button type="primary" onClick={() => void navigate('/sessions/convene')}>
      {t('sessions.convene')}
    </Button>
  );
  return (
    <Page title={t('nav.sessions')} intro={t('sessions.intro')} actions={convene}>
      <QueryView query={useSessions()}>
        {(sessions) =>
          sessions.length === 0 ? (
            <Nothing text={t('sessions.none')} />
          ) : (
            <ul className="vd-list">
              {sessions.map((session) => (
                <li key={session.id} className="vd-item">
                  <div>
                    <Link to={`/sessions/${session.id}`}>
                      <strong>{pick(session.council.nameVi, session.council.nameEn)}</strong>
                    </Link>
                    <div className="vd-soft">{t('sessions.heldOn', { day: formatDay(session.heldOn) })}</div>
                  </div>
                  <StatusTag family="phase" code={session.phase} />
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </Page>
  );
}
