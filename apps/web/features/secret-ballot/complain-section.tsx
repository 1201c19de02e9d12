import { Alert, Button, Radio } from 'antd';
import { useState } from 'react';
import type { SecretBallotView, Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { CommandNotice } from '../../ui/command-notice';
import { Section } from '../../ui/section';
import { mayAct } from '../session/session-acts';
import { useBallotCommand } from './use-secret-ballot';

type What = SecretBallotView['complaints'][number]['what'];
const WHATS: readonly What[] = ['missing', 'different'];

interface ComplainSectionProps {
  readonly session: Session;
  readonly ballot: string;
  readonly view: SecretBallotView;
}

/** A member who took a token says that the own tracker is missing or differs, and not what was voted. */
export function ComplainSection({ session, ballot, view }: ComplainSectionProps) {
  const { t, term } = useI18n();
  const [what, setWhat] = useState<What | null>(null);
  const complain = useBallotCommand<{ what: What }>(session.id, ballot, 'complaints');
  const own = view.roll.find(({ mine }) => mine);
  if (!own?.hasToken || !mayAct(session, 'complain')) return null;
  const hasComplained = view.complaints.some(({ seat }) => seat === own.seat);
  return (
    <Section title={t('secret.complainTitle')}>
      {hasComplained ? (
        <Alert type="info" showIcon title={t('secret.hasComplained')} />
      ) : (
        <>
          <p className="vd-prose">{t('secret.complainExplained')}</p>
          <Radio.Group
            className="vd-stack"
            aria-label={t('secret.complainTitle')}
            value={what}
            options={WHATS.map((value) => ({ value, label: term('complaint', value) }))}
            onChange={({ target }) => setWhat(target.value as What)}
          />
          <div>
            <Button
              danger
              disabled={what === null}
              loading={complain.busy}
              onClick={() => what && complain.run({ what })}
            >
              {t('secret.complain')}
            </Button>
          </div>
          <CommandNotice command={complain} />
        </>
      )}
    </Section>
  );
}
