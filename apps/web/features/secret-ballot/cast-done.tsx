import { Alert } from 'antd';
import type { SecretBallotView, Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { ConfirmLater } from './confirm-later';
import type { VoterDevice } from './device-store';
import { TrackerSection } from './tracker-section';
import type { Ballot } from './use-secret-ballot';

interface CastDoneProps {
  readonly session: Session;
  readonly ballot: Ballot;
  readonly voter: VoterDevice;
  readonly isOpen: boolean;
  readonly own: SecretBallotView['roll'][number];
  readonly onForget: () => Promise<void>;
}

/** The paper is in the box: its tracker, and the word on the roll that one may leave. */
export function CastDone({ session, ballot, voter, isOpen, own, onForget }: CastDoneProps) {
  const { t } = useI18n();
  return (
    <>
      <Alert type="success" showIcon title={t('secret.cast')} />
      <TrackerSection {...{ session, ballot, voter, onForget }} />
      {isOpen && <ConfirmLater session={session} ballot={ballot.id} hasConfirmed={own.hasConfirmed} />}
    </>
  );
}
