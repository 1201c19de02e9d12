import { Alert } from 'antd';
import { Link, useParams } from 'react-router';
import type { SecretBallotView, Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Page } from '../../ui/page';
import { QueryView } from '../../ui/query-view';
import { ThingView } from '../../ui/thing-view';
import { useLiveSession } from '../session/use-live-session';
import { CastDone } from './cast-done';
import { RecallVoter } from './recall-voter';
import { RecoveryCode } from './recovery-code';
import { SecretPaper } from './secret-paper';
import { SecurePage } from './secure-page';
import { TakeToken } from './take-token';
import { useVoterDevice } from './use-device';
import { useSecretBallot, type Ballot } from './use-secret-ballot';
import './secret-ballot.css';

export function Component() {
  const { id = '', ballot = '' } = useParams();
  return (
    <ThingView query={useLiveSession(id)}>
      {(session) => <PaperOf session={session} ballot={session.ballots.find((one) => one.id === ballot)} />}
    </ThingView>
  );
}

interface PaperOfProps {
  readonly session: Session;
  readonly ballot: Ballot | undefined;
}

/** A member's part in one secret ballot: the token, the paper, and what is left when it is cast. */
function PaperOf({ session, ballot }: PaperOfProps) {
  const { t, pick } = useI18n();
  return (
    <Page
      title={t('secret.paperTitle')}
      intro={pick(session.council.nameVi, session.council.nameEn)}
      actions={<Link to={`/sessions/${session.id}/secret`}>{t('secret.toBallots')}</Link>}
    >
      {ballot?.form === 'secret' ? (
        <SecurePage>
          <OpenPaper session={session} ballot={ballot} />
        </SecurePage>
      ) : (
        <Alert type="info" showIcon title={t('secret.noSuch')} />
      )}
    </Page>
  );
}

function OpenPaper({ session, ballot }: { readonly session: Session; readonly ballot: Ballot }) {
  return (
    <QueryView query={useSecretBallot(session, ballot.id)}>
      {(view) => <OwnPaper {...{ session, ballot, view }} />}
    </QueryView>
  );
}

interface OwnPaperProps {
  readonly session: Session;
  readonly ballot: Ballot;
  readonly view: SecretBallotView;
}

function OwnPaper({ session, ballot, view }: OwnPaperProps) {
  const { t } = useI18n();
  const own = view.roll.find(({ mine }) => mine);
  const { terms } = view;
  if (!own) return <Alert type="info" showIcon title={t('secret.notYours')} />;
  if (!terms) return <Alert type="info" showIcon title={t('paper.notOpen')} />;
  return <KeptPaper {...{ session, ballot, view, own, terms }} />;
}

interface KeptPaperProps extends OwnPaperProps {
  readonly own: SecretBallotView['roll'][number];
  readonly terms: NonNullable<SecretBallotView['terms']>;
}

/** The step that is next, by what this device and the roll know. */
function KeptPaper({ session, ballot, view, own, terms }: KeptPaperProps) {
  const { t } = useI18n();
  const device = useVoterDevice(session.id, ballot.id, own.seat);
  const isOpen = view.phase === 'open';
  return (
    <QueryView query={device.query}>
      {(voter) => {
        if (voter?.hasCast)
          return <CastDone {...{ session, ballot, voter, isOpen, own }} onForget={device.forget} />;
        if (!isOpen) return <Alert type="info" showIcon title={t('secret.over')} />;
        if (voter === null && own.hasToken) return <RecallVoter {...{ terms }} onRecalled={device.keep} />;
        if (!voter?.token) return <TakeToken {...{ session, terms, voter }} keep={device.keep} />;
        if (voter.code !== null)
          return (
            <RecoveryCode
              code={voter.code}
              about={t('secret.voterCodeAbout')}
              onKept={() => void device.keep({ ...voter, code: null })}
            />
          );
        return <SecretPaper {...{ session, ballot, terms, voter }} seat={own.seat} keep={device.keep} />;
      }}
    </QueryView>
  );
}
