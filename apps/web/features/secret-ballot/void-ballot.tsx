import { Button } from 'antd';
import { useState } from 'react';
import type { Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { ReasonDialog } from '../../ui/reason-dialog';
import { mayAct } from '../session/session-acts';
import { useBallotCommand, type Ballot } from './use-secret-ballot';

interface VoidBallotProps {
  readonly session: Session;
  readonly ballot: Ballot;
}

/** Chair or secretary make this ballot alone void, so that it is held again with other tellers. */
export function VoidBallot({ session, ballot }: VoidBallotProps) {
  const { t } = useI18n();
  const [asking, setAsking] = useState(false);
  const close = (): void => setAsking(false);
  const command = useBallotCommand<{ reason: string }>(session.id, ballot.id, 'void', close);
  const isUnderWay = ballot.phase === 'open' || ballot.phase === 'closed';
  if (!isUnderWay || !mayAct(session, 'void-ballot')) return null;
  return (
    <details>
      <summary>{t('secret.cannotCount')}</summary>
      <div className="vd-stack">
        <p className="vd-prose">{t('secret.voidWhen')}</p>
        <div>
          <Button danger onClick={() => setAsking(true)}>
            {t('secret.void')}
          </Button>
        </div>
      </div>
      {asking && (
        <ReasonDialog
          title={t('secret.void')}
          about={t('secret.voidAbout')}
          command={command}
          onClose={close}
        />
      )}
    </details>
  );
}
