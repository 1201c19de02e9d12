import { Alert, Button } from 'antd';
import { useEffect, useState } from 'react';
import type { Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { CommandNotice } from '../../ui/command-notice';
import { Section } from '../../ui/section';
import { laterMs, unguessable } from './later';
import { useBallotCommand } from './use-secret-ballot';

interface ConfirmLaterProps {
  readonly session: Session;
  readonly ballot: string;
  readonly hasConfirmed: boolean;
}

/** Says on the roll that the seat has cast: at a moment that nobody chooses, or never. */
export function ConfirmLater({ session, ballot, hasConfirmed }: ConfirmLaterProps) {
  const { t } = useI18n();
  const [asked, setAsked] = useState(false);
  const confirm = useBallotCommand<Record<string, never>>(session.id, ballot, 'confirmation');
  const { run, busy } = confirm;
  const waits = asked && !hasConfirmed;
  useEffect(() => {
    if (!asked) return;
    const timer = setTimeout(() => run({}), laterMs(unguessable()));
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- one moment is drawn each time that it is asked for
  }, [asked]);
  return (
    <Section title={t('secret.confirmTitle')}>
      <p className="vd-prose">{t('secret.confirmExplained')}</p>
      {hasConfirmed && <Alert type="success" showIcon title={t('secret.confirmedByMe')} />}
      {waits && (
        <Alert
          role="status"
          type="info"
          showIcon
          title={t('secret.confirmWaits')}
          action={<Button onClick={() => setAsked(false)}>{t('secret.confirmNot')}</Button>}
        />
      )}
      {!asked && !hasConfirmed && (
        <div>
          <Button onClick={() => setAsked(true)} loading={busy}>
            {t('secret.confirm')}
          </Button>
        </div>
      )}
      <CommandNotice command={confirm} />
    </Section>
  );
}
