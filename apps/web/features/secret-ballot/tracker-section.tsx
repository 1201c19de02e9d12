import { Button } from 'antd';
import { Link } from 'react-router';
import type { Session } from '../../api/models';
import { formatDay } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Section } from '../../ui/section';
import { CopyText } from './copy-text';
import type { VoterDevice } from './device-store';
import { Tracker } from './tracker';
import type { Ballot } from './use-secret-ballot';

interface TrackerSectionProps {
  readonly session: Session;
  readonly ballot: Ballot;
  readonly voter: VoterDevice;
  readonly onForget: () => Promise<void>;
}

/** The tracker of the own paper, to be copied and, on a shared device, removed. */
export function TrackerSection({ session, ballot, voter, onForget }: TrackerSectionProps) {
  const { t } = useI18n();
  const { tracker } = voter.memory;
  return (
    <Section title={t('secret.trackerTitle')}>
      <p className="vd-prose">{t('secret.trackerExplained')}</p>
      <div className="vd-print">
        <p className="vd-print-only">
          {t('secret.trackerPrinted', { number: ballot.id.slice(1), day: formatDay(session.heldOn) })}
        </p>
        <p className="vd-code">
          <Tracker tracker={tracker} />
        </p>
      </div>
      <CopyText text={tracker} />
      {ballot.phase === 'counted' && (
        <Link className="vd-cta" to={`/sessions/${session.id}/secret/${ballot.id}/box`}>
          {t('secret.toBox')}
        </Link>
      )}
      <details>
        <summary>{t('secret.sharedDevice')}</summary>
        <p className="vd-prose">{t('secret.forgetExplained')}</p>
        <Button danger onClick={() => void onForget()}>
          {t('secret.forget')}
        </Button>
      </details>
    </Section>
  );
}
