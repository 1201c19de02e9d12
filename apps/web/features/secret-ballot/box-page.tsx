import { Alert } from 'antd';
import { Link, useParams } from 'react-router';
import type { SecretBallotView, Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Page } from '../../ui/page';
import { QueryView } from '../../ui/query-view';
import { ThingView } from '../../ui/thing-view';
import { useLiveSession } from '../session/use-live-session';
import { ApartBox } from './apart-box';
import { ComplainSection } from './complain-section';
import { ComplaintList } from './complaint-list';
import { PublishedBox } from './published-box';
import { useBox, useSecretBallot, type Ballot } from './use-secret-ballot';
import { VerifySection } from './verify-section';
import '../session/session.css';
import './secret-ballot.css';

export function Component() {
  const { id = '', ballot = '' } = useParams();
  return (
    <ThingView query={useLiveSession(id)}>
      {(session) => <BoxOf session={session} ballot={session.ballots.find((one) => one.id === ballot)} />}
    </ThingView>
  );
}

interface BoxOfProps {
  readonly session: Session;
  readonly ballot: Ballot | undefined;
}

/** The box as two tellers found it, for everybody who may see the session. */
function BoxOf({ session, ballot }: BoxOfProps) {
  const { t, pick } = useI18n();
  return (
    <Page
      title={t('secret.boxTitle', { number: ballot?.id.slice(1) ?? '' })}
      intro={pick(session.council.nameVi, session.council.nameEn)}
      actions={<Link to={`/sessions/${session.id}/secret`}>{t('secret.toBallots')}</Link>}
    >
      {ballot?.phase === 'counted' ? (
        <CountedBox session={session} ballot={ballot} />
      ) : (
        <Alert type="info" showIcon title={t('secret.notCounted')} />
      )}
    </Page>
  );
}

function CountedBox({ session, ballot }: { readonly session: Session; readonly ballot: Ballot }) {
  const view = useSecretBallot(session, ballot.id);
  return <QueryView query={view}>{(known) => <Box {...{ session, ballot, view: known }} />}</QueryView>;
}

interface BoxProps {
  readonly session: Session;
  readonly ballot: Ballot;
  readonly view: SecretBallotView;
}

function Box({ session, ballot, view }: BoxProps) {
  const box = useBox(session.id, ballot.id, true);
  return (
    <QueryView query={box}>
      {(opened) => (
        <>
          <ComplaintList session={session} complaints={view.complaints} />
          {'lines' in opened ? (
            <ApartBox {...{ session, ballot, view }} box={opened} />
          ) : (
            <PublishedBox {...{ session, ballot, view }} box={opened} />
          )}
          <ComplainSection session={session} ballot={ballot.id} view={view} />
          <VerifySection session={session} view={view} box={opened} />
        </>
      )}
    </QueryView>
  );
}
