import { Alert } from 'antd';
import type { SecretBallot } from '@vinhdanh/ballots';
import { api, read } from '../../api/client';
import { useI18n } from '../../i18n/i18n';
import { CodeForm } from './code-form';
import type { VoterDevice } from './device-store';
import { recallVoter } from './voter';

interface RecallVoterProps {
  readonly terms: SecretBallot;
  readonly onRecalled: (voter: VoterDevice) => Promise<void>;
}

/** The seat took its token in another browser: the recovery code brings it here. */
export function RecallVoter({ terms, onRecalled }: RecallVoterProps) {
  const { t } = useI18n();
  const open = async (code: string) => {
    const path = { id: terms.session, ballot: terms.ballot };
    const { keepsake } = await read(
      api.GET('/api/sessions/{id}/secret-ballots/{ballot}/token', { params: { path } }),
    );
    const voter = await recallVoter(terms, keepsake, code);
    if (typeof voter === 'string') return voter;
    await onRecalled(voter);
    return null;
  };
  return (
    <div className="vd-stack">
      <Alert
        type="warning"
        showIcon
        title={t('secret.tokenElsewhere')}
        description={t('secret.tokenElsewhereNext')}
      />
      <CodeForm open={open} />
    </div>
  );
}
