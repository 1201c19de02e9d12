import { Alert } from 'antd';
import { Link, useParams } from 'react-router';
import type { SecretBallotView, Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Page } from '../../ui/page';
import { QueryView } from '../../ui/query-view';
import { ThingView } from '../../ui/thing-view';
import { isPastEnd } from '../session/session-acts';
import { useLiveSession } from '../session/use-live-session';
import { CastDone } from './cast-done';
import { Disclosed } from './disclosed';
import type { VoterDevice } from './device-store';
import { RecallVoter } from './recall-voter';
import { RecoveryCode } from './recovery-code';
import { SecretPaper } from './secret-paper';
import { SecurePage } from './secure-page';
import { TakeToken } from './take-token';
import { TrackerSection } from './tracker-section';
import { useVoterDevice, type ChangeVoter } from './use-device';
import { useSecretBallot, type Ballot } from './use-secret-ballot';
import { voterStep, type VoterStep } from './voter-step';
import { VoidedPaper } from './voided-list';
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
  if (ballot.voided) return <VoidedPaper session={session} voided={ballot.voided} />;
  if (!terms) return <Alert type="info" showIcon title={t('paper.notOpen')} />;
  return <KeptPaper {...{ session, ballot, view, own, terms }} />;
}

interface KeptPaperProps extends OwnPaperProps {
  readonly own: SecretBallotView['roll'][number];
  readonly terms: NonNullable<SecretBallotView['terms']>;
}

/** The step that is next, by what this device and the roll know. */
function KeptPaper({ session, ballot, view, own, terms }: KeptPaperProps) {
  const device = useVoterDevice(session.id, ballot.id, own.seat);
  return (
    <QueryView query={device.query}>
      {(voter) => (
        <StepOf
          {...{ session, ballot, view, own, terms, voter }}
          change={device.change}
          forget={device.forget}
        />
      )}
    </QueryView>
  );
}

interface StepOfProps extends KeptPaperProps {
  readonly voter: VoterDevice | null;
  readonly change: ChangeVoter;
  readonly forget: () => Promise<void>;
}

/** The end has passed before the member took the token, or sealed the paper; a sealed one may be on its way. */
const isTooLate = (next: VoterStep, ballot: Ballot): boolean =>
  isPastEnd(ballot) &&
  (next.step === 'token' || next.step === 'code' || (next.step === 'paper' && next.voter.envelope === null));

function StepOf({ session, ballot, view, own, terms, voter, change, forget }: StepOfProps) {
  const { t } = useI18n();
  const next = voterStep(voter, own.hasToken, view.phase);
  if (isTooLate(next, ballot)) return <Alert type="info" showIcon title={t('secret.pastEnd')} />;
  switch (next.step) {
    case 'token':
      return (
        <>
          <TakeToken {...{ session, terms, voter, change }} hasToken={own.hasToken} />
          <Disclosed ballot={ballot} />
        </>
      );
    case 'code':
      return (
        <RecoveryCode
          code={next.code}
          about={t('secret.voterCodeAbout')}
          onKept={() => void change((before) => ({ ...(before ?? next.voter), code: null }))}
        />
      );
    case 'paper':
      return <SecretPaper {...{ session, ballot, terms, change }} voter={next.voter} seat={own.seat} />;
    case 'cast':
      return (
        <CastDone
          {...{ session, ballot, own }}
          voter={next.voter}
          isOpen={view.phase === 'open'}
          onForget={forget}
        />
      );
    case 'recall':
      return (
        <RecallVoter
          terms={terms}
          isOpen={false}
          title={t('secret.trackerElsewhere')}
          next={t('secret.trackerElsewhereNext')}
          change={change}
        />
      );
    case 'tracker':
      return (
        <>
          <Alert type="info" showIcon title={t('secret.unsure')} description={t('secret.unsureNext')} />
          <TrackerSection {...{ session, ballot }} voter={next.voter} onForget={forget} />
        </>
      );
    case 'over':
      return <Alert type="info" showIcon title={t('secret.over')} />;
  }
}
