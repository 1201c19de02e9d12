import { Alert } from 'antd';
import { Link, useParams } from 'react-router';
import type { Session, SessionSeat } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Page } from '../../ui/page';
import { ThingView } from '../../ui/thing-view';
import { actOf, mayAct, mySeats } from '../session/session-acts';
import { useSession } from '../session/use-session';
import { Paper } from './paper';

export function Component() {
  const { id = '' } = useParams();
  return <ThingView query={useSession(id)}>{(session) => <PaperView session={session} />}</ThingView>;
}

function PaperView({ session }: { readonly session: Session }) {
  const { t, pick } = useI18n();
  const seat: SessionSeat | undefined =
    mySeats(session).find(({ hasCast }) => !hasCast) ?? mySeats(session)[0];
  const { council, agendaHash } = session;
  const open = seat && agendaHash !== null && mayAct(session, 'cast-paper');
  return (
    <Page
      title={t('paper.title')}
      intro={pick(council.nameVi, council.nameEn)}
      actions={<Link to={`/sessions/${session.id}`}>{t('paper.toSession')}</Link>}
    >
      {seat?.hasCast && <Alert type="success" showIcon title={t('session.youHaveCast')} />}
      {!open && !seat?.hasCast && (
        <Alert
          type="info"
          showIcon
          title={actOf(session, 'cast-paper')?.refusal?.sentence ?? t('paper.notOpen')}
        />
      )}
      {open && <Paper key={agendaHash} session={session} seat={seat} agendaHash={agendaHash} />}
    </Page>
  );
}
