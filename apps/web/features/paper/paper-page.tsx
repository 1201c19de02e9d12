import { Alert } from 'antd';
import { Link, useParams } from 'react-router';
import type { Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Page } from '../../ui/page';
import { ThingView } from '../../ui/thing-view';
import { actOf, isPastEnd, mayAct, mySeats } from '../session/session-acts';
import { SessionWords } from '../session/session-words';
import { useLiveSession } from '../session/use-live-session';
import { NamedPaper } from './named-paper';

export function Component() {
  const { id = '' } = useParams();
  return (
    <ThingView query={useLiveSession(id)}>
      {(session) => (
        <SessionWords session={session}>
          <PaperView session={session} />
        </SessionWords>
      )}
    </ThingView>
  );
}

/** The first paper that the acting office still has to cast. */
function nextPaper(session: Session) {
  for (const seat of mySeats(session)) {
    const ballot = session.ballots.find(
      (one) =>
        one.phase === 'open' &&
        one.form === 'open' &&
        !isPastEnd(one) &&
        !one.excluded.includes(seat.id) &&
        !seat.cast.includes(one.id),
    );
    if (ballot) return { seat, ballot };
  }
  return null;
}

function PaperView({ session }: { readonly session: Session }) {
  const { t, pick } = useI18n();
  const { council, agendaHash } = session;
  const next = mayAct(session, 'cast-paper') ? nextPaper(session) : null;
  const hasCast = mySeats(session).some(({ cast }) => cast.length > 0);
  return (
    <Page
      title={t('paper.title')}
      intro={pick(council.nameVi, council.nameEn)}
      actions={<Link to={`/sessions/${session.id}`}>{t('paper.toSession')}</Link>}
    >
      {!next && hasCast && <Alert type="success" showIcon title={t('session.youHaveCast')} />}
      {!next && !hasCast && (
        <Alert
          type="info"
          showIcon
          title={actOf(session, 'cast-paper')?.refusal?.sentence ?? t('paper.notOpen')}
        />
      )}
      {next && hasCast && <Alert type="info" showIcon title={t('paper.another')} />}
      {next && agendaHash !== null && (
        <NamedPaper
          key={`${next.ballot.id} ${agendaHash}`}
          session={session}
          seat={next.seat.id}
          ballot={next.ballot}
          agendaHash={agendaHash}
        />
      )}
    </Page>
  );
}
